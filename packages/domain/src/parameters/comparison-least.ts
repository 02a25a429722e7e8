import { defineParameter } from '../kernel/parameter.ts'
import type { Period } from '../kernel/period.ts'
import { parameterValue, type ReadingContext } from '../kernel/read-reference.ts'

/** Below this no verdict is drawn on a difference or a change: the numbers are shown, the judgement is not. */
export const comparisonLeast = defineParameter({
  id: 'comparison-least',
  title: 'Число участников, с которого судят о разнице и об изменении',
  unit: 'persons',
  checked: '2026-11-24',
  rows: [
    {
      from: '2019-01-01',
      value: 5,
      source: null,
      provenance: 'proposal',
    },
  ],
})

/** Fewer cases than this are shown without a verdict; unset: no verdict at all. */
export function leastForVerdict(context: Pick<ReadingContext, 'parameters'>, period: Period): number {
  const least = parameterValue(context, { parameter: comparisonLeast.id }, period)
  return typeof least === 'number' ? least : Number.POSITIVE_INFINITY
}
