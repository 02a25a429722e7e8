import { alignPeriod, isPeriod, startYear, type Period } from '@msoko/domain'
import type { Transaction } from './connect.ts'
import { cellState } from './schema/index.ts'

/** School years in which the actor may see any figures, newest first; a calendar year is met under the one that begins in it. */
export async function periodsWithData(tx: Transaction): Promise<readonly Period[]> {
  const rows = await tx.selectDistinct({ period: cellState.period }).from(cellState)
  const years = rows.flatMap(({ period }) => (isPeriod(period) ? [alignPeriod(period, 'school-year')] : []))
  return [...new Set(years)].toSorted((a, b) => startYear(b) - startYear(a))
}
