import { demonstrationDistrict, type DemonstrationDistrict } from '@msoko/domain/demonstration'
import type { Database } from '../db/connect.ts'
import { importTable, municipality, unit } from '../db/schema/index.ts'
import { withActor, type Actor } from '../db/with-actor.ts'

export const district: DemonstrationDistrict = demonstrationDistrict()

export function districtActor(municipalityId = 'demo'): Actor {
  return { municipality: municipalityId, user: 'rono', role: 'district', units: '*' }
}

export function schoolActor(units: readonly string[], municipalityId = 'demo'): Actor {
  return { municipality: municipalityId, user: units[0] ?? 'school', role: 'school', units }
}

/** A municipality with the units of the demonstration and no facts. */
export async function addMunicipality(database: Database, id = 'demo'): Promise<void> {
  await database.drizzle.transaction(async (tx) => {
    await tx.insert(municipality).values({ id, title: `Район ${id}`, synthetic: true })
    await tx
      .insert(unit)
      .values(
        district.units.map((definition, position) => ({ municipalityId: id, id: definition.id, position, definition })),
      )
  })
}

/** An import to hang revisions on. */
export async function addImport(database: Database, actor: Actor): Promise<string> {
  const [added] = await withActor(database, actor, (tx) =>
    tx
      .insert(importTable)
      .values({
        municipalityId: actor.municipality,
        fileName: 'test.xlsx',
        sha256: '',
        size: 0,
        actor: actor.user,
        status: 'previewed',
      })
      .returning({ id: importTable.id }),
  )
  if (!added) throw new Error('no import')
  return added.id
}
