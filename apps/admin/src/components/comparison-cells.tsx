import {
  overRest,
  printEvaluation,
  verdictInWords,
  type DifferenceVerdict,
  type Evaluation,
  type Indicator,
} from '@msoko/domain'
import type { ExportedCell } from '@msoko/workbook/table'
import { differenceFromRest, isSmallSample } from '../catalogue/comparison.ts'
import { exportedDifference, exportedValue } from '../catalogue/exported-value.ts'
import { WITHHELD } from '../catalogue/withheld.ts'
import { ValueLink } from './value-link.tsx'

/** A school's value and the district without the school; `rest` is null where it is withheld. */
export interface Compared {
  readonly indicator: Indicator
  readonly own: Evaluation
  readonly rest: Evaluation | null
  /** Whether the difference is more than chance; absent or null where that was not tested. */
  readonly verdict?: DifferenceVerdict | null
}

export const COMPARISON_COLUMNS = ['Школа', 'Остальной район', 'Разница', 'Оговорка'] as const

const THE_REST =
  '«Остальной район» — все организации без этой школы: так школа не сравнивается сама с собой. Разница посчитана по неокруглённым числам'

/** Never more than a difference: whether it is chance is not tested. */
export const COMPARISON_CAVEAT = `${THE_REST} и может быть случайной, особенно при малой выборке; значимость не проверялась.`

/** Where it is tested. */
export const COMPARISON_TESTED = `${THE_REST}. Случайна ли она, проверено приблизительно: доли — по точному критерию Фишера, средние — по критерию Уэлча, с поправкой на число школ.`

/** The four cells of a comparison. */
export function ComparisonCells({ compared }: { readonly compared: Compared }) {
  const { indicator, own, rest } = compared
  const [ours, theirs, difference, caveat] = COMPARISON_COLUMNS
  return (
    <>
      <td data-number data-title={ours}>
        <ValueLink evaluation={own} />
      </td>
      <td data-number data-title={theirs}>
        {rest ? printEvaluation(rest, overRest(indicator)) : WITHHELD}
      </td>
      <td data-number data-title={difference}>
        {differenceFromRest(own, rest, indicator)?.text ?? '—'}
      </td>
      <td data-title={caveat}>{caveatOf(compared)}</td>
    </>
  )
}

/** The same cells on their way into a file. */
export function exportedComparison(compared: Compared): readonly ExportedCell[] {
  const { indicator, own, rest } = compared
  return [
    exportedValue(own, indicator),
    exportedValue(rest, overRest(indicator)),
    exportedDifference(differenceFromRest(own, rest, indicator)),
    caveatOf(compared),
  ]
}

function caveatOf({ indicator, own, rest, verdict }: Compared): string {
  if (verdict) return verdictInWords(verdict)
  const few = [own, ...(rest ? [rest] : [])].some((evaluation) => isSmallSample(evaluation, indicator))
  return few ? 'малая выборка' : '—'
}
