import type { CellContent } from '../sheets.ts'

/** Why a content is not a number of the wanted kind. */
export type NumberFault =
  | 'not-a-number'
  | 'dash'
  | 'fraction'
  | 'percent'
  | 'negative'
  | 'number-too-large'
  | 'date'
  | 'boolean'
  | 'cell-error'
  | 'formula-without-value'

export type NumberReading =
  /** `taken`: only a part of the text was used, which the person should know of. */
  | { readonly ok: true; readonly value: number; readonly taken: boolean }
  | { readonly ok: false; readonly fault: NumberFault }

/** No district counts more of anything; beyond it two cells have run together. */
export const LARGEST_COUNT = 9_999_999

const NOBODY = new Set(['нет', 'нет участников', 'отсутствуют', 'не было'])
/** Dashes and ditto marks of every kind: «-», «—», «-//-», «- " -». */
const DASHES = /^[-/\\"«»'_\s]+$/
const PEOPLE = '(?:чел|человек|человека|уч|уч-ся|учащихся|шт|ед)\\.?'
const GROUPED = '\\d{1,3}(?: \\d{3})+|\\d+'
const COUNT = new RegExp(`^(${GROUPED})(?:[.,]0{1,2})?(?: ?${PEOPLE})?$`, 'i')
/** «44 (9%)», «212 человек/65,84%»: the count comes first. */
const COUNT_WITH_SHARE = new RegExp(`^(${GROUPED})(?: ?${PEOPLE})? ?[(/;] ?\\d+(?:[.,]\\d+)? ?%\\)?$`, 'i')
const FRACTION = /^[-+]? ?\d[\d ]*[.,]\d+$/
const DATE = /^\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})$|^\d{4}-\d{2}-\d{2}/

/** A whole number of 0 or more, written as a number or in one of the ways that people write one. */
export function readCount(content: CellContent): NumberReading {
  if (content.kind === 'number') return content.percent ? { ok: false, fault: 'percent' } : wholeNumber(content.value)
  return content.kind === 'text' ? countFromText(content.text) : { ok: false, fault: faultOf(content.kind) }
}

/** A decimal of at most `scale` places, in units of the last place. */
export function readQuantity(content: CellContent, scale: number): number | null {
  if (content.kind !== 'text' && content.kind !== 'number') return null
  if (content.kind === 'number' && content.percent) return null
  const text = content.kind === 'number' ? String(content.value) : simplify(content.text)
  const match = /^(\d[\d ]*)(?:[.,](\d+))?$/.exec(text)
  const places = (match?.[2] ?? '').replace(/0+$/, '')
  if (!match?.[1] || places.length > scale) return null
  const units = Number(match[1].replaceAll(' ', '') + places.padEnd(scale, '0'))
  return Number.isSafeInteger(units) ? units : null
}

export function readYesOrNo(content: CellContent): number | null {
  if (content.kind === 'boolean') return content.value ? 1 : 0
  const text = simplify(content.text).toLowerCase()
  if (text === 'да' || text === '1') return 1
  return text === 'нет' || text === '0' ? 0 : null
}

/** One line, plain spaces and plain dashes. */
export function simplify(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
}

function wholeNumber(value: number, taken = false): NumberReading {
  if (value < 0) return { ok: false, fault: 'negative' }
  // Formulas leave 10.000000000000002 where the person sees 10.
  const whole = Math.round(value)
  if (Math.abs(value - whole) > 1e-9) return { ok: false, fault: 'fraction' }
  return whole > LARGEST_COUNT ? { ok: false, fault: 'number-too-large' } : { ok: true, value: whole, taken }
}

function countFromText(source: string): NumberReading {
  const text = simplify(source)
  if (DASHES.test(text) || NOBODY.has(text.toLowerCase())) return { ok: false, fault: 'dash' }
  const whole = COUNT.exec(text)?.[1]
  if (whole !== undefined) return wholeNumber(digits(whole), /[.,]/.test(text.slice(whole.length, whole.length + 1)))
  const first = COUNT_WITH_SHARE.exec(text)?.[1]
  if (first !== undefined) return wholeNumber(digits(first), true)
  if (DATE.test(text)) return { ok: false, fault: 'date' }
  if (/\d ?%$/.test(text)) return { ok: false, fault: 'percent' }
  if (/^- ?\d/.test(text)) return { ok: false, fault: 'negative' }
  return { ok: false, fault: FRACTION.test(text) ? 'fraction' : 'not-a-number' }
}

function digits(text: string): number {
  return Number(text.replaceAll(' ', ''))
}

function faultOf(kind: Exclude<CellContent['kind'], 'number' | 'text'>): NumberFault {
  switch (kind) {
    case 'date':
      return 'date'
    case 'boolean':
      return 'boolean'
    case 'error':
      return 'cell-error'
    case 'formula':
      return 'formula-without-value'
  }
}
