import {
  differencesFromRest,
  evaluate,
  leastForVerdict,
  type CellPosition,
  type DifferenceVerdict,
  type Evaluation,
  type Period,
  type Scope,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { withActor } from '../../db/with-actor.ts'
import { districtAggregates } from './aggregates.ts'
import { formsRead } from './forms-read.ts'
import { indicatorOf } from './indicator-of.ts'

export interface IndicatorComparisonInput {
  readonly indicator: string
  readonly cell?: CellPosition | undefined
  readonly period: Period
}

/** Each legal entity that the actor may see beside the district without it. */
export interface IndicatorComparison {
  readonly indicator: string
  readonly cell?: CellPosition
  readonly period: Period
  readonly rows: readonly ComparedUnit[]
}

export interface ComparedUnit {
  readonly unit: string
  readonly own: Evaluation
  /** Null where it would tell a school about too few others. */
  readonly rest: Evaluation | null
  /**
   * Whether the difference is more than chance, corrected for all schools at once. Null where there is nothing to compare or no test
   * suits, and for a school: the spread of the others is not told to it.
   */
  readonly verdict: DifferenceVerdict | null
}

export async function indicatorComparison(
  database: Database,
  { actor }: Identity,
  { indicator: id, cell, period }: IndicatorComparisonInput,
): Promise<IndicatorComparison> {
  const indicator = indicatorOf(id, cell)
  const context = await withActor(database, actor, (tx) => readContext(tx, { forms: formsRead(indicator) }))
  const schools = context.units
    .schoolsAt(period)
    .filter((school) => actor.units === '*' || actor.units.includes(school.id))
  const scope = (unit: string): Scope => ({ units: [unit], period, ...(cell && { cell }) })
  const rest = await districtAggregates(
    database,
    actor,
    context,
    schools.map(({ id: unit }) => ({ indicator, over: 'rest', scope: scope(unit) })),
  )
  const differences =
    actor.units === '*'
      ? differencesFromRest(
          indicator,
          schools.map((school) => school.id),
          { period, ...(cell && { cell }) },
          context,
          leastForVerdict(context, period),
        )
      : []
  const verdicts = new Map(differences.map(({ unit, verdict }) => [unit, verdict]))
  return {
    indicator: indicator.id,
    ...(cell && { cell }),
    period,
    rows: schools.map(({ id: unit }, index) => ({
      unit,
      own: evaluate(indicator, scope(unit), context),
      rest: rest[index] ?? null,
      verdict: verdicts.get(unit) ?? null,
    })),
  }
}
