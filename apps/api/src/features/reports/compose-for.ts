import { composeReport, reportDefinitions, type Period, type Report } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { readMunicipality } from '../../db/municipality.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'

export interface ChosenReport {
  readonly report: string
  readonly period: Period
}

/** The report as a model over the facts in force. */
export function composeFor(database: Database, { actor }: Identity, { report, period }: ChosenReport): Promise<Report> {
  const definition = reportDefinitions.find(({ id }) => id === report)
  if (!definition) throw new ServiceError('not-found', 'Такого документа нет. Выберите документ из списка.')
  return withActor(database, actor, async (tx) => {
    const { title, synthetic } = await readMunicipality(tx)
    return composeReport(definition, { period, municipality: title, synthetic, context: await readContext(tx) })
  })
}
