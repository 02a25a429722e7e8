import { isPeriod, startYear, type Period } from '@msoko/domain'
import type { Transaction } from './connect.ts'
import { cellState } from './schema/index.ts'

/** Periods in which the actor may see any figures, newest first. */
export async function periodsWithData(tx: Transaction): Promise<readonly Period[]> {
  const rows = await tx.selectDistinct({ period: cellState.period }).from(cellState)
  return rows
    .map(({ period }) => period)
    .filter(isPeriod)
    .toSorted((a, b) => startYear(b) - startYear(a))
}
