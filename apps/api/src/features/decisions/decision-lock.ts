import { sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import type { Actor } from '../../db/with-actor.ts'

/** Two decisions on one thing must not both find its place free: until the end of the transaction the others wait. */
export async function oneDecisionAtATime(tx: Transaction, { municipality }: Actor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`decision ${municipality}`}, 0))`)
}
