import { sql } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { rowsOf } from '../db/rows.ts'

/** Runs what one copy of the server at a time is to run; a copy that comes while another is at it leaves it to that one. */
export async function alone({ engine, drizzle }: Database, name: string, run: () => Promise<void>): Promise<void> {
  // The embedded engine has one copy, and one connection, which `run` needs.
  if (engine === 'embedded') return run()
  await drizzle.transaction(async (tx) => {
    const [lock] = await rowsOf<{ ours: boolean }>(tx, sql`select pg_try_advisory_xact_lock(hashtext(${name})) as ours`)
    if (lock?.ours === true) await run()
  })
}
