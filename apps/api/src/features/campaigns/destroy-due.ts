import { isPeriod } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { compactRows } from '../../db/compact-rows.ts'
import type { Database } from '../../db/connect.ts'
import { rowsOf } from '../../db/rows.ts'
import { destroyRows } from './destroy-rows.ts'

/** Signs what the system does by itself. */
const SYSTEM = 'система'

/**
 * Destroys the rows and keys of every municipality whose day has come, and clears the files of what was deleted in the meantime: to be
 * run at start and once a day. `today` is `YYYY-MM-DD`. Returns how many campaigns were destroyed.
 */
export async function destroyDue(database: Database, today: string): Promise<number> {
  const due = await rowsOf<{ municipality: string; procedure: string; period: string; accepted: boolean }>(
    database.drizzle,
    sql`select municipality_id as municipality, procedure, period, accepted_at is not null as accepted from campaign
        where destroy_on <= ${today}::date and destroyed_at is null order by 1, 2, 3`,
  )
  for (const { municipality, procedure, period, accepted } of due) {
    if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
    const actor = { municipality, user: SYSTEM, role: 'district', units: '*' } as const
    const reason = accepted ? 'истёк срок хранения' : 'показатели не приняты в срок'
    await destroyRows(database, actor, { procedure, period }, reason)
  }
  await compactRows(database)
  return due.length
}
