import { evaluate, type EvaluationContext, type Scope } from '../kernel/evaluate.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import type { Exact } from '../kernel/exact.ts'
import type { Weighted } from '../kernel/formula.ts'
import type { Indicator } from '../kernel/indicator.ts'
import { parameterValue } from '../kernel/read-reference.ts'
import { shareOfCases, type Group } from './group.ts'
import { sampleOf, type Sample } from './sample.ts'

/** A value with what it can be compared by. */
export interface Measured {
  readonly evaluation: Evaluation
  /** Null where there is no value, or where no test suits the formula: a total, a median, a ratio. */
  readonly group: Group | null
}

export function measureGroup(indicator: Indicator, scope: Scope, context: EvaluationContext): Measured {
  const evaluation = evaluate(indicator, scope, context)
  const { formula } = indicator
  if (evaluation.state !== 'value' && evaluation.state !== 'partial') return { evaluation, group: null }
  if (formula.op === 'share') return { evaluation, group: shareOfCases(evaluation, formula) }
  const sample = sampleBehind(indicator, scope, context, evaluation)
  return { evaluation, group: sample && { kind: 'mean', ...sample } }
}

function sampleBehind(
  indicator: Indicator,
  scope: Scope,
  context: EvaluationContext,
  { parts, ...evaluation }: Evaluation,
): Sample | null {
  const { formula } = indicator
  if (formula.op === 'weighted') return sampleOf(weighed(formula, parts, scope, context))
  const cases = parts[0]?.value ?? 0
  if (formula.op !== 'mean' || !('value' in evaluation) || cases === 0) return null
  const spread = evaluate({ ...indicator, formula: { op: 'spread', of: formula.of } }, scope, context)
  const deviation = spread.state === 'value' || spread.state === 'partial' ? spread.value : null
  return { cases, mean: evaluation.value, variance: deviation && squareOf(deviation) }
}

/** Terms that policy leaves out of the formula have no part either. */
function weighed(
  { terms }: Weighted,
  parts: Evaluation['parts'],
  { period, cell }: Scope,
  context: EvaluationContext,
): readonly (readonly [value: number, cases: number])[] {
  const weights = terms
    .map(({ weight }) => (typeof weight === 'number' ? weight : parameterValue(context, weight, period, cell)))
    .filter((weight) => weight !== 'exclude')
  return parts.map(({ value }, index) => [weights[index] ?? 0, value] as const)
}

/** A standard deviation is kept as the root of its square. */
function squareOf({ num, den }: Exact): Exact {
  return { num, den }
}
