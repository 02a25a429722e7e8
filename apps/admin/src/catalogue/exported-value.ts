import { approximate, printEvaluation, type Evaluation, type Exact, type Indicator } from '@msoko/domain'
import type { ExportedCell, ExportedNumber } from '@msoko/workbook/table'
import type { Difference } from './comparison.ts'
import { valueOf } from './measured.ts'
import { WITHHELD } from './withheld.ts'

const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/** A value as a number that a spreadsheet shows just as the page does, a state in words. */
export function exportedValue(evaluation: Evaluation | null, indicator: Indicator): ExportedCell {
  if (!evaluation) return WITHHELD
  const value = valueOf(evaluation)
  if (!value) return printEvaluation(evaluation, indicator)
  const number = exportedNumber(value, indicator)
  if (evaluation.state !== 'partial') return number
  const { reported, expected } = evaluation.coverage
  return { ...number, format: `${number.format}${quoted(` (данные ${reported} из ${expected}${NO_BREAK}орг.)`)}` }
}

export function exportedDifference(difference: Difference | null): ExportedCell {
  return difference ? exportedNumber(difference.value, difference.indicator) : '—'
}

function exportedNumber(value: Exact, { unit, precision, signed }: Indicator): ExportedNumber {
  const digits = precision > 0 ? `0.${'0'.repeat(precision)}` : '0'
  switch (unit) {
    case 'percent':
      return { value: approximate(value), format: `${digits}${quoted(NO_BREAK)}%` }
    case 'points':
      return { value: approximate(value) * 100, format: withSign(digits, `${NO_BREAK}п.${NO_BREAK}п.`) }
    case 'persons':
    case 'events':
      // As on the page, thousands are parted from five digits on.
      return { value: approximate(value), format: approximate(value) >= 10_000 ? '#,##0' : digits }
    case 'score':
    case 'mark':
    case 'index':
    case 'per-person':
    case 'times':
      return { value: approximate(value), format: signed ? withSign(digits, '') : digits }
  }
}

/** A change always carries its sign, and zero has none. */
function withSign(digits: string, after: string): string {
  const unit = after === '' ? '' : quoted(after)
  return `"+"${digits}${unit};${quoted(MINUS)}${digits}${unit};${digits}${unit}`
}

function quoted(text: string): string {
  return `"${text}"`
}
