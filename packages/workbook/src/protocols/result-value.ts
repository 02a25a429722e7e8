import { simplify } from '../facts/read-number.ts'
import type { CellContent } from '../sheets.ts'

/** Why a row has no result. `annulled`: came, and has none. `absent`: did not come. `blank`: nothing is said. */
export type NoResult = 'absent' | 'annulled' | 'blank'

export type ResultValue =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'none'; readonly why: NoResult }
  | { readonly kind: 'fault'; readonly fault: 'not-a-number' | 'out-of-range' }

const BLANKS = new Set(['', '-', '--', 'н', 'н/д', 'нет', 'нет отметки', 'нет оценки', 'нет результата', 'x', 'х'])

/** A whole score or mark between the bounds, or the words that stand in its place. */
export function readResult(content: CellContent | null, from: number, to: number): ResultValue {
  const text = simplify(content?.text ?? '').toLowerCase()
  if (BLANKS.has(text)) return { kind: 'none', why: 'blank' }
  if (/^(не ?яв|неяв|отсутств)/.test(text)) return { kind: 'none', why: 'absent' }
  if (/^(удал|не ?заверш|анн?улир|досрочно)/.test(text)) return { kind: 'none', why: 'annulled' }
  const value = numberIn(content, text)
  if (value === null) return { kind: 'fault', fault: 'not-a-number' }
  return value < from || value > to ? { kind: 'fault', fault: 'out-of-range' } : { kind: 'value', value }
}

function numberIn(content: CellContent | null, text: string): number | null {
  if (content?.kind === 'number') return Number.isInteger(content.value) && !content.percent ? content.value : null
  const match = content?.kind === 'text' ? /^(\d{1,3})(?:[.,]0{1,2})?$/.exec(text) : null
  return match ? Number(match[1]) : null
}

/** What of a cell may be shown: a short number. In a shifted row a name or a document may stand there. */
export function shownResult(content: CellContent | null): string {
  const text = simplify(content?.text ?? '')
  return /^-?\d{1,3}([.,]\d{1,2})?$/.test(text) ? text : ''
}
