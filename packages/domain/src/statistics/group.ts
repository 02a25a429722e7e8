import type { Evaluation } from '../kernel/evaluation.ts'
import type { Formula } from '../kernel/formula.ts'
import type { ReferenceData } from '../kernel/reference.ts'
import type { Sample } from './sample.ts'

/** Cases of which each is or is not of a kind. */
export interface ShareOfCases {
  readonly part: number
  readonly whole: number
}

/** What a comparison is made of: counts of a share, or the spread of a mean. */
export type Group = ({ readonly kind: 'share' } & ShareOfCases) | ({ readonly kind: 'mean' } & Sample)

export function casesOf(group: Group): number {
  return group.kind === 'share' ? group.whole : group.cases
}

/**
 * The counts behind a share; null for what is no share of cases (an amount of roubles, points of a score sheet, textbooks that are
 * cut off at the need) and for what has no value or nobody in it.
 */
export function shareOfCases(
  evaluation: Pick<Evaluation, 'state' | 'parts'>,
  formula: Formula,
): (ShareOfCases & { readonly kind: 'share' }) | null {
  const [part, whole] = evaluation.parts
  const measured = evaluation.state === 'value' || evaluation.state === 'partial'
  if (formula.op !== 'share' || !measured || !part || !whole || whole.value === 0) return null
  if (!countsCases(formula.part) || !countsCases(formula.whole)) return null
  return { kind: 'share', part: part.value, whole: whole.value }
}

function countsCases({ kind, derived }: ReferenceData): boolean {
  return kind !== 'sum' && derived === undefined
}
