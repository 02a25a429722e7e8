import { sql } from 'drizzle-orm'
import type { Database, Transaction } from './connect.ts'

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
 * superuser, who passes by every policy until the role is taken on, so this is not optional.
 */
export function withActor<T>(database: Database, actor: Actor, run: (tx: Transaction) => Promise<T>): Promise<T> {
  const units = actor.units === '*' ? '*' : actor.units.join(',')
  return database.drizzle.transaction(async (tx) => {
    await tx.execute(sql`set local role msoko_app`)
    await tx.execute(
      sql`select set_config('msoko.municipality', ${actor.municipality}, true), set_config('msoko.user', ${actor.user}, true), set_config('msoko.units', ${units}, true)`,
    )
    return run(tx)
  })
}
