import type { Decimal } from './rounding.ts'

const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/** «1234,5», «12 345,6»: decimal comma; groups of three parted by a no-break space from five digits on. */
export function printDecimal({ units, precision }: Decimal): string {
  const negative = units < 0n
  const digits = (negative ? -units : units).toString().padStart(precision + 1, '0')
  const whole = digits.slice(0, digits.length - precision)
  const fraction = digits.slice(digits.length - precision)
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK) : whole
  return (negative ? MINUS : '') + grouped + (precision > 0 ? `,${fraction}` : '')
}

export function printInteger(value: number): string {
  return printDecimal({ units: BigInt(value), precision: 0 })
}

/** «+1,5», «−0,4», «0,0»: a change always carries its sign. */
export function printSigned(decimal: Decimal): string {
  return decimal.units > 0n ? `+${printDecimal(decimal)}` : printDecimal(decimal)
}

/** Forms for 1, 2 and 5: `['школа', 'школы', 'школ']`. */
export type PluralForms = readonly [one: string, few: string, many: string]

export function plural(count: number, forms: PluralForms): string {
  const lastTwo = Math.abs(count) % 100
  const last = lastTwo % 10
  if (lastTwo >= 11 && lastTwo <= 14) return forms[2]
  if (last === 1) return forms[0]
  return last >= 2 && last <= 4 ? forms[1] : forms[2]
}

/** «3 школы», with a no-break space. */
export function countOf(count: number, forms: PluralForms): string {
  return `${printInteger(count)}${NO_BREAK}${plural(count, forms)}`
}

/** «19.07.2022» from `2022-07-19`. */
export function printDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date}.${month}.${year}`
}

/** «а, б и в». */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
