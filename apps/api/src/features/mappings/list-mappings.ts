import type { Mapping } from '@msoko/domain'
import { asc } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { mapping } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'

export function listMappings(database: Database, { actor }: Identity): Promise<readonly Mapping[]> {
  return withActor(database, actor, (tx) => mappingsOf(tx))
}

/** The tables that the municipality has told how to read, by name. */
export async function mappingsOf(tx: Transaction): Promise<readonly Mapping[]> {
  const { id, title, definition } = mapping
  const rows = await tx.select({ id, title, definition }).from(mapping).orderBy(asc(title), asc(id))
  return rows.map((row) => ({ id: row.id, title: row.title, ...row.definition }))
}
