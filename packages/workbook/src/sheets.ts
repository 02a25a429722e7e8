import { cellPlace, type CellPlace } from './cell-address.ts'

/** What stands in a cell; `text` is what the person sees there. A blank cell is `null`. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'boolean'; readonly text: string; readonly value: boolean }
  /** `#DIV/0!` and the like. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result the file does not hold: `text` is the formula. */
  | { readonly kind: 'formula'; readonly text: string }

const ERRORS =
  /^(#(DIV\/0!|N\/A|REF!|NAME\?|VALUE!|NUM!|NULL!|ДЕЛ\/0!|Н\/Д|ССЫЛКА!|ИМЯ\?|ЗНАЧ!|ЧИСЛО!|ПУСТО!)|Err:\d+)$/

/** A text, or the error that a program wrote as one; blank when nothing is to be seen. */
export function textContent(text: string): CellContent | null {
  const seen = text.trim()
  if (seen === '') return null
  return ERRORS.test(seen) ? { kind: 'error', text: seen } : { kind: 'text', text }
}

export interface Row {
  readonly cells: readonly (CellContent | null)[]
}

/** A merged range, both corners inside. Only its first cell has content. */
export interface Merge {
  readonly from: CellPlace
  readonly to: CellPlace
}

export interface Sheet {
  readonly name: string
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
}

export interface Sheets {
  readonly sheets: readonly Sheet[]
}

export function contentAt(sheet: Sheet, { row, column }: CellPlace): CellContent | null {
  return sheet.rows[row]?.cells[column] ?? null
}

/** The content at an A1 address. */
export function contentOf(sheet: Sheet, address: string): CellContent | null {
  return contentAt(sheet, cellPlace(address))
}
