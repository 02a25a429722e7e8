import type { Identity } from '../../auth/identify.ts'
import type { Database, Engine } from '../../db/connect.ts'
import { municipality } from '../../db/schema/index.ts'
import type { Municipality } from '../../db/municipality.ts'
import type { Role } from '../../db/with-actor.ts'

export interface AccessView {
  readonly user: {
    readonly name: string
    readonly login: string
    readonly role: Role
    readonly unit: string | null
  } | null
  readonly municipality: Municipality
  readonly engine: Engine
}

const NONE: Municipality = { id: '', title: 'Район не заведён', synthetic: false }

/** Whose page this is and who is signed in. Before a sign-in it is not known on whose behalf to ask, so the owner reads the title. */
export async function describeAccess(database: Database, identity: Identity | null): Promise<AccessView> {
  const all = await database.drizzle.select().from(municipality)
  const own = identity ? all.find(({ id }) => id === identity.actor.municipality) : all[0]
  return {
    user: identity && {
      name: identity.name,
      login: identity.login,
      role: identity.actor.role,
      unit: identity.unit,
    },
    municipality: own ?? NONE,
    engine: database.engine,
  }
}
