import { forms, schoolYear, startYear, type Period } from '@msoko/domain'
import { writeTemplate } from '@msoko/workbook'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { readMunicipality } from '../../db/municipality.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'

export interface TemplateRange {
  /** Starts of school years, both included. */
  readonly from: number
  readonly to: number
}

const MOST_YEARS = 10

/** The workbook to fill in, for the units that the actor reports for; with the stored figures in it when asked. */
export function templateWorkbook(
  database: Database,
  { actor }: Identity,
  { from, to }: TemplateRange,
  filled: boolean,
): Promise<Uint8Array> {
  if (to < from || to - from >= MOST_YEARS) {
    throw new ServiceError('invalid', `Выберите учебные годы по порядку, не более ${MOST_YEARS}.`)
  }
  const periods = Array.from({ length: to - from + 1 }, (_, index): Period => schoolYear(from + index))
  return withActor(database, actor, async (tx) => {
    const { title, synthetic } = await readMunicipality(tx)
    const { units, facts } = await readContext(tx)
    const wanted = facts.all.filter(({ period }) => startYear(period) >= from && startYear(period) <= to)
    return writeTemplate({ forms, units, periods, municipality: title, synthetic, ...(filled && { prefill: wanted }) })
  })
}
