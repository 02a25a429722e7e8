import {
  composeReport,
  reportDefinitions,
  type JudgementContext,
  type Period,
  type Report,
  type ReportDefinition,
} from '@msoko/domain'
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

/** What a report is composed over: the facts in force at one moment. */
export interface ReportGround {
  readonly municipality: string
  readonly synthetic: boolean
  readonly context: JudgementContext
}

export function reportById(id: string): ReportDefinition {
  const definition = reportDefinitions.find((each) => each.id === id)
  if (!definition) throw new ServiceError('not-found', 'Такого документа нет. Выберите документ из списка.')
  return definition
}

export function readGround(database: Database, { actor }: Identity): Promise<ReportGround> {
  return withActor(database, actor, async (tx) => {
    const { title, synthetic } = await readMunicipality(tx)
    return { municipality: title, synthetic, context: await readContext(tx) }
  })
}

/** The report as a model over the facts in force. */
export async function composeFor(database: Database, identity: Identity, chosen: ChosenReport): Promise<Report> {
  const definition = reportById(chosen.report)
  return composeReport(definition, { period: chosen.period, ...(await readGround(database, identity)) })
}
