import { sql } from 'drizzle-orm'
import type { Database, Transaction } from './connect.ts'
import { rowsOf } from './rows.ts'

export type Role = 'district' | 'school'

/** On whose behalf a transaction runs. `units: '*'` sees the whole district. */
export interface Actor {
  readonly municipality: string
  /** Login; the author of what is written. */
  readonly user: string
  readonly role: Role
  readonly units: '*' | readonly string[]
}

/**
 * The one door to the data: a transaction under the application role and its row-level security. The embedded engine connects as a
 * superuser, who passes by every policy until the role is taken on, so this is not optional. PostgreSQL lets any statement lay the
 * role down again: whoever does gets nothing back, and nothing of the transaction stays.
 */
export async function withActor<T>(database: Database, actor: Actor, run: (tx: Transaction) => Promise<T>): Promise<T> {
  const units = unitsSetting(actor)
  const { municipality, user } = actor
  return database.drizzle.transaction(async (tx) => {
    await tx.execute(sql`set local role msoko_app`)
    await tx.execute(
      sql`select set_config('msoko.municipality', ${municipality}, true), set_config('msoko.user', ${user}, true), set_config('msoko.units', ${units}, true)`,
    )
    const result = await run(tx)
    // A statement that failed and was passed over has undone the transaction: then this one fails too, and nobody takes it for done.
    const [end] = await rowsOf<{ same: boolean }>(
      tx,
      sql`select current_user = 'msoko_app' and current_setting('msoko.municipality') = ${municipality} and current_setting('msoko.user') = ${user} and current_setting('msoko.units') = ${units} as same`,
    )
    if (end?.same !== true) throw new Error('the transaction ended on behalf of another than it began')
    return result
  })
}

/** What the policies read: `*` for the whole district, else ids between commas. */
function unitsSetting({ role, units, user }: Actor): string {
  if (units === '*') {
    if (role !== 'district') throw new Error(`the whole district is not open to the role ${role} (${user})`)
    return units
  }
  const unfit = units.find((unit) => unit === '' || unit === '*' || unit.includes(','))
  if (unfit !== undefined) throw new Error(`not an id of a unit: «${unfit}»`)
  return units.join(',')
}
