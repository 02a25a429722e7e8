import type { Evaluation, NotApplicable } from './evaluation.ts'
import { exact, multiply, type Exact } from './exact.ts'
import type { Indicator, IndicatorUnit } from './indicator.ts'
import { printDecimal, printInteger, printSigned } from './russian.ts'
import { roundExact } from './rounding.ts'

const NO_BREAK = '\u00a0'

const REASONS: Readonly<Record<NotApplicable, string>> = {
  'no-cases': 'не было участников',
  'not-held': 'не проводилось',
  'not-offered': 'нет таких классов',
  'not-comparable': 'несопоставимо',
}

export const NO_DATA = 'нет данных'

/** The number alone: «33,3 %», «61,5», «+2,4 п. п.». The one place where a value is rounded. */
export function printExact(value: Exact, indicator: Pick<Indicator, 'unit' | 'precision'>): string {
  const scaled = isShare(indicator.unit) ? multiply(value, exact(100)) : value
  const decimal = roundExact(scaled, indicator.precision)
  switch (indicator.unit) {
    case 'percent':
      return `${printDecimal(decimal)}${NO_BREAK}%`
    case 'points':
      return `${printSigned(decimal)}${NO_BREAK}п.${NO_BREAK}п.`
    case 'score':
    case 'mark':
    case 'index':
    case 'per-person':
    case 'persons':
    case 'events':
      return printDecimal(decimal)
  }
}

/** What a table cell shows in every state: «33,3 %», «33,3 % (2 из 3 орг.)», «нет данных», «не проводилось». */
export function printEvaluation(evaluation: Evaluation, indicator: Pick<Indicator, 'unit' | 'precision'>): string {
  switch (evaluation.state) {
    case 'value':
      return printExact(evaluation.value, indicator)
    case 'partial': {
      const { reported, expected } = evaluation.coverage
      return `${printExact(evaluation.value, indicator)} (${reported} из ${expected}${NO_BREAK}орг.)`
    }
    case 'missing':
      return NO_DATA
    case 'not-applicable':
      return REASONS[evaluation.why]
  }
}

/** The value with what it was made of: «33,3 % (4 из 12)» for a share. */
export function printWithParts(evaluation: Evaluation, indicator: Indicator): string {
  const [part, whole] = evaluation.parts
  const known = evaluation.state === 'value' || evaluation.state === 'partial'
  if (!known || indicator.formula.op !== 'share' || !part || !whole) return printEvaluation(evaluation, indicator)
  return `${printEvaluation(evaluation, indicator)} (${printInteger(part.value)} из ${printInteger(whole.value)})`
}

/** A change between two values of an indicator, signed: shares in percentage points, the rest in their own unit. */
export function printChange(change: Exact, indicator: Pick<Indicator, 'unit' | 'precision'>): string {
  if (isShare(indicator.unit)) return printExact(change, { unit: 'points', precision: indicator.precision })
  return printSigned(roundExact(change, indicator.precision))
}

/** A threshold in the unit of its indicator: «30 %». */
export function printThreshold(value: number, unit: IndicatorUnit): string {
  return unit === 'percent' ? `${printInteger(value)}${NO_BREAK}%` : printInteger(value)
}

function isShare(unit: IndicatorUnit): boolean {
  return unit === 'percent' || unit === 'points'
}
