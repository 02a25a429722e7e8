import { and, eq } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { user } from '../db/schema/index.ts'
import { identityOf, type Identity } from './identify.ts'

/** A person by the login, with the rights of this moment, for what is done on somebody's behalf; null when there is no such person. */
export async function findIdentity(
  database: Database,
  { municipality, login }: { readonly municipality: string; readonly login: string },
): Promise<Identity | null> {
  const [found] = await database.drizzle
    .select()
    .from(user)
    .where(and(eq(user.municipalityId, municipality), eq(user.username, login)))
  return found ? identityOf(database, found) : null
}
