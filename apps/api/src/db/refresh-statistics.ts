import { sql } from 'drizzle-orm'
import type { Database } from './connect.ts'

/**
 * Tells the planner of the embedded engine how much there is: it has nobody who would do so, takes the tables for empty and joins every
 * cell with every figure. A server does it by itself.
 */
export async function refreshStatistics({ engine, drizzle }: Database): Promise<void> {
  if (engine === 'embedded') await drizzle.execute(sql`analyze cell_state, fact, revision`)
}
