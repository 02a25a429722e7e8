import type { Problem } from '@msoko/workbook'

/** Something wrong in an import: found by the reader with its cell, or here with the organisation, form, cell and field in words. */
export type ImportProblem = Omit<Problem, 'code'> & { readonly code: string }

export interface ProblemWords {
  readonly code: string
  readonly message: string
  readonly expected: string
  readonly remedy: string
  readonly found?: string
  /** Row of the sheet, where a row is meant. */
  readonly line?: number
  readonly severity?: ImportProblem['severity']
}

/** A problem without a cell of the file: the server has not seen the file. */
export function importProblem(words: ProblemWords): ImportProblem {
  const { code, message, expected, remedy, found = '', line = null, severity = 'error' } = words
  return { code, severity, sheet: null, cell: null, row: line, column: null, found, expected, remedy, message }
}

/** «12», «45 и 52»; whatever else came is shown shortly. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`
}
