import { cellAddress } from '../cell-address.ts'
import type { Problem } from './problem.ts'
import { problemText, type ProblemCode, type ProblemDetails } from './problem-text.ts'
import { truncate } from './text.ts'

/** Where a problem sits; a part that is left out is unknown or does not apply. */
export interface ProblemPlace {
  readonly sheet?: string
  /** Zero-based. */
  readonly row?: number
  readonly column?: number
  readonly title?: string
  readonly found?: string
}

export function makeProblem<C extends ProblemCode>(
  code: C,
  place: ProblemPlace,
  ...details: ProblemDetails<C>
): Problem {
  const { row, column } = place
  const found = truncate(place.found ?? '')
  const title = truncate(place.title ?? '')
  return {
    code,
    severity: 'error',
    sheet: place.sheet ?? null,
    cell: row === undefined || column === undefined ? null : cellAddress({ row, column }),
    row: row === undefined ? null : row + 1,
    column: title === '' ? null : title,
    found,
    ...problemText(code, { found, column: title }, ...details),
  }
}
