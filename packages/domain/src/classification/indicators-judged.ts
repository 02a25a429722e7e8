import { membersOf, type Condition } from '../kernel/condition.ts'
import type { RuleSet } from './rule-set.ts'

/** Ids of the indicators that the rules compare. */
export function indicatorsJudged({ flags }: RuleSet): readonly string[] {
  return [...new Set(flags.flatMap(({ grounds }) => grounds.flatMap(({ when }) => comparedIn(when))))]
}

function comparedIn(condition: Condition): readonly string[] {
  const own = 'measure' in condition ? [condition.measure.indicator] : []
  return [...own, ...membersOf(condition).flatMap(comparedIn)]
}
