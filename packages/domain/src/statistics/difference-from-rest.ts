import { overRest } from '../kernel/compared.ts'
import type { EvaluationContext, Scope } from '../kernel/evaluate.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import type { Indicator } from '../kernel/indicator.ts'
import { differencesOf, type Difference } from './difference.ts'
import { measureGroup } from './measure-group.ts'

/** A unit beside the district without it. */
export interface DifferenceFromRest extends Difference {
  readonly unit: string
  readonly own: Evaluation
  readonly rest: Evaluation
}

/**
 * Which units differ from the rest of the district by more than chance, corrected for all that are compared at once. Units without a
 * value, or without a rest that has one, are left out: their evaluations say why. Nothing for an indicator that no test suits.
 */
export function differencesFromRest(
  indicator: Indicator,
  units: readonly string[],
  scope: Omit<Scope, 'units'>,
  context: EvaluationContext,
  least: number,
): readonly DifferenceFromRest[] {
  const rest = overRest(indicator)
  const compared = units.flatMap((unit) => {
    const [own, others] = [indicator, rest].map((each) => measureGroup(each, { ...scope, units: [unit] }, context))
    return own?.group && others?.group
      ? [{ unit, own: own.evaluation, rest: others.evaluation, one: own.group, other: others.group }]
      : []
  })
  const differences = differencesOf(compared, least)
  return compared.flatMap(({ unit, own, rest: others }, index) => {
    const difference = differences[index]
    return difference ? [{ ...difference, unit, own, rest: others }] : []
  })
}
