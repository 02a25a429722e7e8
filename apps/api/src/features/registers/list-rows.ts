import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { keptRows, type KeptRow } from '../../db/register-rows.ts'
import { withActor } from '../../db/with-actor.ts'
import { registerOf } from './register-of.ts'
import { shownValues } from './shown-values.ts'

/** The rows of a register in force that the person may see, the latest first day first. */
export function listRows(database: Database, { actor }: Identity, id: string): Promise<readonly KeptRow[]> {
  const { register } = registerOf(id)
  return withActor(database, actor, async (tx) => {
    const rows = await keptRows(tx, id)
    const day = ({ values }: KeptRow): string => String(values[register.from] ?? '')
    return rows
      .map((row) => ({ ...row, values: shownValues(register, actor, row.values) }))
      .toSorted((a, b) => (day(a) === day(b) ? a.revision - b.revision : day(a) < day(b) ? 1 : -1))
  })
}
