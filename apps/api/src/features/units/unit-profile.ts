import {
  classify,
  flagsInUse,
  indicatorsOfSection,
  previousPeriod,
  type CellPosition,
  type Evaluation,
  type Finding,
  type Period,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { formsJudged } from '../classification/list-findings.ts'
import { districtAggregates } from '../indicators/aggregates.ts'
import { formsRead } from '../indicators/forms-read.ts'
import { measuresWithData } from './measures.ts'

export interface UnitProfileInput {
  readonly unit: string
  readonly period: Period
  /** Number of the section of the plan whose indicators are shown. */
  readonly section: number
}

export interface UnitProfile {
  readonly unit: string
  readonly measures: readonly ProfileMeasure[]
  /** One for each of the years, newest first. */
  readonly findings: readonly Finding[]
}

export interface ProfileMeasure {
  readonly indicator: string
  readonly cell?: CellPosition
  /** Five years, oldest first. */
  readonly evaluations: readonly Evaluation[]
  /** The rest of the district in the period; null where it would tell a school about too few others. */
  readonly rest: Evaluation | null
}

const YEARS = 5

export async function unitProfile(
  database: Database,
  identity: Identity,
  { unit, period, section }: UnitProfileInput,
): Promise<UnitProfile> {
  const { actor } = identity
  const periods = Array.from({ length: YEARS }, (_, index) => previousPeriod(period, YEARS - 1 - index))
  const shown = indicatorsOfSection(section)
  // The verdicts stand beside the indicators of every section.
  const forms = [...new Set([...formsJudged, ...shown.flatMap(formsRead)])]
  const context = await withActor(database, actor, (tx) => readContext(tx, { forms }))
  const visible = actor.units === '*' || actor.units.includes(unit)
  if (!visible || !context.units.has(unit) || context.units.get(unit).kind === 'district') {
    throw new ServiceError('not-found', 'Такой организации нет или она вам недоступна. Вернитесь к списку организаций.')
  }
  const measures = measuresWithData(shown, unit, periods, context)
  const rest = await districtAggregates(
    database,
    actor,
    context,
    measures.map(({ indicator, cell }) => ({
      indicator,
      over: 'rest',
      scope: { units: [unit], period, ...(cell && { cell }) },
    })),
  )
  return {
    unit,
    measures: measures.map(({ indicator, cell, evaluations }, index) => ({
      indicator: indicator.id,
      ...(cell && { cell }),
      evaluations,
      rest: rest[index] ?? null,
    })),
    findings: periods
      .toReversed()
      .flatMap((year) => flagsInUse.map(({ ruleSet, flag }) => classify(ruleSet, flag.id, unit, year, context))),
  }
}
