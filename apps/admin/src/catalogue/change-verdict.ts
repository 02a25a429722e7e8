import {
  differencesOf,
  leastForVerdict,
  parameters,
  shareOfCases,
  type DifferenceVerdict,
  type Evaluation,
  type Indicator,
} from '@msoko/domain'

/**
 * Whether a share has changed from one year to another by more than chance, a single comparison. Null where that is not tested: a
 * mean came without its spread, a number of people has none.
 */
export function changeVerdict(
  previous: Evaluation,
  current: Evaluation,
  { formula }: Indicator,
): DifferenceVerdict | null {
  const [before, after] = [shareOfCases(previous, formula), shareOfCases(current, formula)]
  if (!before || !after) return null
  const [difference] = differencesOf([{ one: after, other: before }], leastForVerdict({ parameters }, current.period))
  return difference?.verdict ?? null
}
