import {
  deviationFromRest,
  parameters,
  printExact,
  referenceDay,
  rowOn,
  subtract,
  type Evaluation,
  type Exact,
  type Indicator,
} from '@msoko/domain'
import { valueOf } from './measured.ts'

/** Whether a school's value may be set beside that of the rest: a count grows with the school and says nothing of it. */
export function isComparable({ formula }: Indicator): boolean {
  return formula.op !== 'total'
}

export interface Difference {
  readonly value: Exact
  /** «+2,4 п. п.». */
  readonly text: string
  /** How the indicator of the difference is printed. */
  readonly indicator: Indicator
}

/** By how much a school differs from the rest of the district; null where one of the two has no value, or they are not to be compared. */
export function differenceFromRest(own: Evaluation, rest: Evaluation | null, indicator: Indicator): Difference | null {
  const [ours, theirs] = [valueOf(own), rest && valueOf(rest)]
  if (!isComparable(indicator) || !ours || !theirs || ours.root || theirs.root) return null
  const value = subtract(ours, theirs)
  const deviation = deviationFromRest(indicator)
  return { value, text: printExact(value, deviation), indicator: deviation }
}

/** Whether a value was measured on so few that one participant moves it noticeably. */
export function isSmallSample(evaluation: Evaluation, { formula }: Indicator): boolean {
  const definition = parameters.find(({ id }) => id === 'weak-sample')
  const limit = definition && rowOn(definition, referenceDay(evaluation.period))?.value
  const counts = evaluation.parts.map(({ value }) => value)
  const cases = formula.op === 'weighted' ? counts.reduce((sum, count) => sum + count, 0) : (counts.at(-1) ?? 0)
  return typeof limit === 'number' && cases > 0 && cases < limit
}
