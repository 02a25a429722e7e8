import type { ProblemCode } from './problem-text.ts'

/** Something wrong, with its place and what to do about it. Plain JSON; every text is Russian. */
export interface Problem {
  readonly code: ProblemCode
  /** One `error` anywhere and nothing of the workbook is taken; a `warning` lets the figures through. */
  readonly severity: 'error' | 'warning'
  /** Null when the file as a whole is meant. */
  readonly sheet: string | null
  /** A1 address. */
  readonly cell: string | null
  /** As numbered on the screen, from 1. */
  readonly row: number | null
  /** Heading of the column. */
  readonly column: string | null
  /** What stands in the cell, at most 80 characters. */
  readonly found: string
  readonly expected: string
  readonly remedy: string
  /** What is wrong, as a sentence. */
  readonly message: string
}

/** «Лист «ОГЭ», ячейка D7. …»: place, problem and remedy as one line, for a terminal. */
export function printProblem({ sheet, cell, message, remedy }: Problem): string {
  const place = [sheet === null ? [] : `Лист «${sheet}»`, cell === null ? [] : `ячейка ${cell}`].flat().join(', ')
  return `${place === '' ? '' : `${place}. `}${message} ${remedy}`
}
