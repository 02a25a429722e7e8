import type { Unit } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readUnits } from '../../db/units.ts'
import { withActor } from '../../db/with-actor.ts'

/** The district sees every unit; a school its own with its branches, its parent and the district. */
export async function listUnits(database: Database, { actor, unit: own }: Identity): Promise<readonly Unit[]> {
  const units = await withActor(database, actor, (tx) => readUnits(tx))
  const { units: visible } = actor
  if (visible === '*') return units
  const parents = new Set(
    units.filter(({ id }) => id === own).flatMap(({ spans }) => spans.map(({ parent }) => parent)),
  )
  return units.filter(({ id, kind }) => kind === 'district' || visible.includes(id) || parents.has(id))
}
