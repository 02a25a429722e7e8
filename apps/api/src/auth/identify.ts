import type { Database } from '../db/connect.ts'
import { readUnits } from '../db/units.ts'
import { withActor, type Actor, type Role } from '../db/with-actor.ts'
import type { Auth } from './auth.ts'

/** The person behind a request, and on whose behalf the database is asked. */
export interface Identity {
  readonly name: string
  readonly login: string
  readonly unit: string | null
  readonly actor: Actor
}

/** Null when nobody is signed in. */
export async function identify(auth: Auth, database: Database, headers: Headers): Promise<Identity | null> {
  const found = await auth.api.getSession({ headers })
  return found ? identityOf(database, found.user) : null
}

/** What the database keeps of a person who may sign in. */
interface KnownUser {
  readonly name: string
  readonly username?: string | null | undefined
  readonly municipalityId: string
  readonly role: string
  readonly unitId?: string | null | undefined
}

export async function identityOf(database: Database, known: KnownUser): Promise<Identity> {
  const { name, username, municipalityId, role, unitId } = known
  if (!isRole(role)) throw new Error(`unknown role: ${role}`)
  const login = username ?? ''
  const actor: Actor = { municipality: municipalityId, user: login, role, units: role === 'district' ? '*' : [] }
  if (role === 'district') return { name, login, unit: null, actor }
  const unit = unitId ?? null
  return {
    name,
    login,
    unit,
    actor: { ...actor, units: unit === null ? [] : await unitAndParts(database, actor, unit) },
  }
}

/** A school answers for its branches too. */
async function unitAndParts(database: Database, actor: Actor, id: string): Promise<readonly string[]> {
  const units = await withActor(database, actor, (tx) => readUnits(tx))
  const parts = units.filter(({ spans }) => spans.some(({ parent }) => parent === id))
  return [id, ...parts.map((part) => part.id)]
}

function isRole(role: string): role is Role {
  return role === 'district' || role === 'school'
}
