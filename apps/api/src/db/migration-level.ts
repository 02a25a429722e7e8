import { sql } from 'drizzle-orm'
import type { Transaction } from './connect.ts'
import { rowsOf } from './rows.ts'

/** How many migrations the database has been through: what the shape of its tables is known by. */
export async function migrationLevel(tx: Transaction): Promise<number> {
  const [found] = await rowsOf<{ level: number }>(
    tx,
    sql`select count(*)::int as level from drizzle.__drizzle_migrations`,
  )
  return found?.level ?? 0
}
