import type { EvaluationContext, Scope } from '../kernel/evaluate.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import { divide, subtract, type Exact } from '../kernel/exact.ts'
import type { Indicator } from '../kernel/indicator.ts'
import { printPeriod, type Period } from '../kernel/period.ts'
import { printEvaluation } from '../kernel/print-evaluation.ts'
import { differencesOf, type Difference } from './difference.ts'
import { measureGroup, type Measured } from './measure-group.ts'

/** From one year with a value to the next one that has a value. */
export interface Step {
  readonly from: Evaluation
  readonly to: Evaluation
  /** Years between the two that were void, not comparable or not reported: their evaluations say which. */
  readonly skipped: readonly Evaluation[]
  readonly change: Exact
  /** change ÷ the earlier value; null where that is zero. */
  readonly pace: Exact | null
  /** Whether the change is more than chance, corrected for the steps of the series; null where no test suits the formula. */
  readonly difference: Difference | null
}

export interface Dynamics {
  /** Every year that was asked for. */
  readonly years: readonly Evaluation[]
  readonly steps: readonly Step[]
  /** Years that take no part in any step. */
  readonly skipped: readonly Evaluation[]
}

interface Year extends Measured {
  readonly value: Exact
}

/** How a value moved over the years (oldest first). A year that does not stand beside the others is passed over, never filled in. */
export function dynamicsOf(
  indicator: Indicator,
  { periods, ...scope }: Omit<Scope, 'period'> & { readonly periods: readonly Period[] },
  context: EvaluationContext,
  least: number,
): Dynamics {
  const years = periods.map((period) => measureGroup(indicator, { ...scope, period }, context))
  const moves = years.flatMap((year, index) => {
    const to = withValue(year)
    const before = years.slice(0, index).findLastIndex((earlier) => withValue(earlier) !== null)
    const from = withValue(years[before])
    return to && from ? [{ from, to, skipped: years.slice(before + 1, index).map(({ evaluation }) => evaluation) }] : []
  })
  const pairs = moves.flatMap(({ from, to }) => (to.group && from.group ? [{ one: to.group, other: from.group }] : []))
  const differences = differencesOf(pairs, least).values()
  return {
    years: years.map(({ evaluation }) => evaluation),
    steps: moves.map(({ from, to, skipped }): Step => {
      const change = subtract(to.value, from.value)
      return {
        from: from.evaluation,
        to: to.evaluation,
        skipped,
        change,
        pace: from.value.num === 0 ? null : divide(change, from.value),
        difference: to.group && from.group ? (differences.next().value ?? null) : null,
      }
    }),
    skipped: years.filter((year) => withValue(year) === null).map(({ evaluation }) => evaluation),
  }
}

/** «2019/20 — не проводилось (ОГЭ 2020 года отменён)»: which year is passed over and why. */
export function skippedInWords(evaluation: Evaluation, indicator: Indicator): string {
  const note = evaluation.state === 'not-applicable' && evaluation.note !== undefined ? ` (${evaluation.note})` : ''
  return `${printPeriod(evaluation.period)} — ${printEvaluation(evaluation, indicator)}${note}`
}

/** A spread is a root and is not subtracted from another. */
function withValue(year: Measured | undefined): Year | null {
  const evaluation = year?.evaluation
  if (!year || (evaluation?.state !== 'value' && evaluation?.state !== 'partial') || evaluation.value.root) return null
  return { ...year, value: evaluation.value }
}
