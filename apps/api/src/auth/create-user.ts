import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Drizzle } from '../db/connect.ts'
import { account, user } from '../db/schema/index.ts'
import type { Role } from '../db/with-actor.ts'

export interface NewUser {
  readonly login: string
  readonly name: string
  readonly password: string
  readonly municipality: string
  readonly role: Role
  readonly unit: string | null
}

/** Adds a person who may sign in. The sign-in library wants an address; none is asked for or ever written to. */
export async function createUser(drizzle: Pick<Drizzle, 'insert'>, person: NewUser): Promise<void> {
  const id = randomUUID()
  const login = person.login.toLowerCase()
  await drizzle.insert(user).values({
    id,
    name: person.name,
    email: `${login}@${person.municipality}.local.invalid`,
    username: login,
    displayUsername: person.login,
    municipalityId: person.municipality,
    role: person.role,
    unitId: person.unit,
  })
  await drizzle.insert(account).values({
    id: randomUUID(),
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: await hash(person.password),
  })
}
