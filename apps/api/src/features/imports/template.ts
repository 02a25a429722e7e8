import { forms, schoolYear, UnitTree, type Period } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readMunicipality } from '../../db/municipality.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { listUnits } from '../units/list-units.ts'

export interface TemplateRange {
  /** Starts of school years, both included. */
  readonly from: number
  readonly to: number
}

const MOST_YEARS = 10

/** The workbook to fill in, for the units that the actor reports for; with the stored figures in it when asked. */
export async function templateWorkbook(
  database: Database,
  identity: Identity,
  { from, to }: TemplateRange,
  filled: boolean,
): Promise<Uint8Array> {
  if (to < from || to - from >= MOST_YEARS) {
    throw new ServiceError('invalid', `Выберите учебные годы по порядку, не более ${MOST_YEARS}.`)
  }
  const periods = Array.from({ length: to - from + 1 }, (_, index): Period => schoolYear(from + index))
  const units = await listUnits(database, identity)
  const { municipality, submissions } = await withActor(database, identity.actor, async (tx) => ({
    municipality: await readMunicipality(tx),
    submissions: filled ? await readSubmissions(tx, { periods }) : [],
  }))
  // Loaded when first needed, so that a start does not wait for it. Outside of the transaction: others may use the connection.
  const { writeTemplate } = await import('@msoko/workbook')
  return writeTemplate({
    forms,
    units: new UnitTree(units),
    periods,
    municipality: municipality.title,
    synthetic: municipality.synthetic,
    ...(filled && { prefill: submissions }),
  })
}
