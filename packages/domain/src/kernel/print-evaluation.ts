import type { Evaluation, NotApplicable, Part } from './evaluation.ts'
import { exact, multiply, type Exact } from './exact.ts'
import { isShare, type Indicator, type IndicatorUnit } from './indicator.ts'
import { printDecimal, printInteger, printSigned } from './russian.ts'
import { roundExact } from './rounding.ts'

const NO_BREAK = '\u00a0'

/** What printing needs to know of an indicator. */
export type Printed = Pick<Indicator, 'unit' | 'precision' | 'signed'>

const REASONS: Readonly<Record<NotApplicable, string>> = {
  'no-cases': 'нет участников',
  'not-held': 'не проводилось',
  'not-offered': 'нет таких классов',
  'not-comparable': 'несопоставимо',
  'not-defined': 'не рассчитывается',
  'too-few': 'мало организаций',
  'of-district': 'только по району',
  'of-organisation': 'только по школе в целом',
}

export const NO_DATA = 'нет данных'
const NOT_SET = 'порог не установлен'

/** Why there is nothing to measure, as short as a cell of a table. */
export function reasonInWords(why: NotApplicable): string {
  return REASONS[why]
}

/** The number alone: «33,3 %», «61,5», «+2,4 п. п.». The one place where a value is rounded. */
export function printExact(value: Exact, indicator: Printed): string {
  const scaled = isShare(indicator.unit) ? multiply(value, exact(100)) : value
  const decimal = roundExact(scaled, indicator.precision)
  const number = indicator.signed ? printSigned(decimal) : printDecimal(decimal)
  switch (indicator.unit) {
    case 'percent':
      return `${number}${NO_BREAK}%`
    case 'points':
      return `${number}${NO_BREAK}п.${NO_BREAK}п.`
    case 'score':
    case 'mark':
    case 'index':
    case 'per-person':
    case 'persons':
    case 'events':
    case 'times':
      return number
  }
}

/** What a table cell shows in every state: «33,3 %», «33,3 % (данные 2 из 3 орг.)», «нет данных», «не проводилось». */
export function printEvaluation(evaluation: Evaluation, indicator: Printed): string {
  return print(evaluation, indicator, [])
}

/** The value with what it was made of: «33,3 % (4 из 12)» for a share. */
export function printWithParts(evaluation: Evaluation, indicator: Indicator): string {
  const [part, whole] = evaluation.parts
  const { counted } = evaluation
  if (indicator.unit === 'percent' && counted) {
    return print(evaluation, indicator, [
      `${printInteger(counted.units)} из ${printInteger(counted.of)}${NO_BREAK}орг.`,
    ])
  }
  const shown = indicator.formula.op === 'share' && part && whole
  return print(evaluation, indicator, shown ? [`${printPart(part)} из ${printPart(whole)}`] : [])
}

/** A sum that went into a value, in the unit of its field: «12», «68,4». */
export function printPart({ value, scale = 0 }: Part): string {
  return printDecimal(roundExact(exact(value, 10 ** scale), scale))
}

function print(evaluation: Evaluation, indicator: Printed, details: readonly string[]): string {
  const withDetails = (value: Exact, all: readonly string[]): string =>
    all.length === 0 ? printExact(value, indicator) : `${printExact(value, indicator)} (${all.join('; ')})`
  switch (evaluation.state) {
    case 'value':
      return withDetails(evaluation.value, details)
    case 'partial': {
      const { reported, expected } = evaluation.coverage
      return withDetails(evaluation.value, [...details, `данные ${reported} из ${expected}${NO_BREAK}орг.`])
    }
    case 'missing':
      return evaluation.unset === undefined ? NO_DATA : NOT_SET
    case 'not-applicable':
      return reasonInWords(evaluation.why)
  }
}

/** A threshold in the unit of its indicator: «30 %», «10 п. п.». */
export function printThreshold(value: number, unit: IndicatorUnit): string {
  if (unit === 'points') return `${printInteger(value)}${NO_BREAK}п.${NO_BREAK}п.`
  return unit === 'percent' ? `${printInteger(value)}${NO_BREAK}%` : printInteger(value)
}
