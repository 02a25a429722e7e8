import { mappingsOf } from '../mappings/list-mappings.ts'
import type { Mapping, Unit } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readUnits } from '../../db/units.ts'
import { withActor, type Role } from '../../db/with-actor.ts'

/** What a reader has to know of the district, wherever it runs. */
export interface ReadingContext {
  readonly role: Role
  /** Every unit of the district: their names are no secret within it, and a row of a colleague must be told from a misprint. */
  readonly units: readonly Unit[]
  /** Leaf units that the person reports for; null for the whole district. */
  readonly reporters: readonly string[] | null
  readonly mappings: readonly Mapping[]
}

export function readingContext(database: Database, { actor }: Identity): Promise<ReadingContext> {
  return withActor(database, actor, async (tx) => ({
    role: actor.role,
    units: await readUnits(tx),
    reporters: actor.units === '*' ? null : actor.units,
    mappings: await mappingsOf(tx),
  }))
}
