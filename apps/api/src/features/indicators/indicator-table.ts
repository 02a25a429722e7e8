import {
  alignPeriod,
  evaluate,
  formOfIndicator,
  previousPeriod,
  startYear,
  type CellPosition,
  type Evaluation,
  type Period,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { periodsWithData } from '../../db/periods.ts'
import { withActor } from '../../db/with-actor.ts'
import { districtAggregates } from './aggregates.ts'
import { formsRead } from './forms-read.ts'
import { indicatorOf } from './indicator-of.ts'

export interface IndicatorTableInput {
  readonly indicator: string
  readonly cell?: CellPosition | undefined
  readonly from?: Period | undefined
  readonly to?: Period | undefined
}

export interface IndicatorTable {
  readonly indicator: string
  readonly cell?: CellPosition
  /** Oldest first, without a hole: a year between two others in which nobody has any figures is one of them. */
  readonly periods: readonly Period[]
  readonly rows: readonly IndicatorRow[]
  /** The district; for a school null in the years where the others are too few to be shown. */
  readonly total: readonly (Evaluation | null)[]
}

export interface IndicatorRow {
  readonly unit: string
  /** A leaf below its legal entity stands at 1. */
  readonly depth: 0 | 1
  readonly evaluations: readonly Evaluation[]
}

export async function indicatorTable(
  database: Database,
  { actor }: Identity,
  input: IndicatorTableInput,
): Promise<IndicatorTable> {
  const { cell } = input
  const indicator = indicatorOf(input.indicator, cell)
  const { context, known } = await withActor(database, actor, async (tx) => ({
    context: await readContext(tx, { forms: formsRead(indicator) }),
    known: await periodsWithData(tx),
  }))
  const within = (period: Period): boolean =>
    (!input.from || startYear(period) >= startYear(input.from)) &&
    (!input.to || startYear(period) <= startYear(input.to))
  // A figure of calendar years is shown by them.
  const { period: kind } = formOfIndicator(indicator, context.forms)
  const periods = withoutHoles(known)
    .filter(within)
    .toReversed()
    .map((period) => alignPeriod(period, kind))
  const scope = (unit: string, period: Period) => ({ units: [unit], period, ...(cell && { cell }) })
  const last = periods.at(-1)
  const listed = last === undefined ? [] : rowsAt(last)
  const total = await districtAggregates(
    database,
    actor,
    context,
    periods.map((period) => ({ indicator, over: 'total', scope: scope(context.units.root.id, period) })),
  )
  return {
    indicator: indicator.id,
    ...(cell && { cell }),
    periods,
    rows: listed.map(({ unit, depth }) => ({
      unit,
      depth,
      evaluations: periods.map((period) => evaluate(indicator, scope(unit, period), context)),
    })),
    total,
  }

  function rowsAt(period: Period): readonly { readonly unit: string; readonly depth: 0 | 1 }[] {
    const { units } = context
    const visible = (id: string): boolean => actor.units === '*' || actor.units.includes(id)
    return units.schoolsAt(period).flatMap(({ id }) => {
      const leaves = units.leavesAt([id], period).filter((leaf) => leaf.id !== id && visible(leaf.id))
      const inside = leaves.map((leaf) => ({ unit: leaf.id, depth: 1 as const }))
      return visible(id) ? [{ unit: id, depth: 0 as const }, ...inside] : inside
    })
  }
}

/** Every year from the newest to the oldest, for a line that must break where there is nothing. */
function withoutHoles(newestFirst: readonly Period[]): readonly Period[] {
  const [newest, oldest] = [newestFirst[0], newestFirst.at(-1)]
  if (newest === undefined || oldest === undefined) return []
  const years = startYear(newest) - startYear(oldest) + 1
  return Array.from({ length: years }, (_, steps) => previousPeriod(newest, steps))
}
