import { scopeKey, type Period } from '@msoko/domain'
import { inArray } from 'drizzle-orm'
import type { Transaction } from './connect.ts'
import { cellState } from './schema/index.ts'

/** Which forms of which units have come in for the periods, by their keys: who has reported, without what they said. */
export async function reportedScopes(tx: Transaction, periods: readonly Period[]): Promise<ReadonlySet<string>> {
  const { form, unitId, period } = cellState
  const rows = await tx
    .selectDistinct({ form, unit: unitId, period })
    .from(cellState)
    .where(inArray(period, [...periods]))
  return new Set(rows.map((row) => scopeKey({ ...row, period: row.period as Period })))
}
