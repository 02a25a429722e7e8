import { sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import type { Actor } from '../../db/with-actor.ts'

/**
 * Until the transaction ends nobody else of the municipality accepts, undoes or changes which channel holds: two people who did it at one
 * moment would both find the facts unchanged, and the second would write over the first.
 */
export async function waitForOtherAcceptances(tx: Transaction, { municipality }: Actor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${municipality}|accept-import`}))`)
}
