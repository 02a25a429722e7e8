import type { Unit } from '@msoko/domain'
import { asc } from 'drizzle-orm'
import type { Transaction } from './connect.ts'
import { unit } from './schema/index.ts'

/** Every unit of the actor's municipality, in the order of tables: their names are no secret within the district. */
export async function readUnits(tx: Transaction): Promise<readonly Unit[]> {
  const rows = await tx.select({ definition: unit.definition }).from(unit).orderBy(asc(unit.position))
  return rows.map(({ definition }) => definition)
}
