import type { Form } from './form.ts'
import type { CheckContext } from './run-checks.ts'
import { settleTallies } from './settle-tallies.ts'
import { cellPosition, scopeKey, type CellKey, type CellValues, type Submission } from './submission.ts'
import type { Period } from './period.ts'

/** One result that an appeal has changed: an event moves from one bin of a tally to another. */
export interface Adjustment {
  readonly unit: string
  readonly form: string
  readonly period: Period
  readonly cell: CellKey
  /** A tally. */
  readonly field: string
  readonly from: number
  readonly to: number
  /** Row of the sheet, from 1. */
  readonly line: number
}

export interface Adjusted {
  readonly submission: Submission
  /** Adjustments that find no result to change. */
  readonly unmatched: readonly Adjustment[]
}

/** Moves the results of one scope and settles the counts that follow from them. */
export function withAdjustments(
  before: Submission,
  adjustments: readonly Adjustment[],
  form: Form,
  context: CheckContext,
): Adjusted {
  const cells: Record<string, CellValues> = { ...before.cells }
  const unmatched: Adjustment[] = []
  for (const adjustment of adjustments) {
    if (scopeKey(adjustment) !== scopeKey(before)) throw new Error('an adjustment of another scope')
    const values = cells[adjustment.cell]
    const tally = values?.[adjustment.field]
    const events = typeof tally === 'object' ? (tally[adjustment.from] ?? 0) : 0
    if (values === undefined || typeof tally !== 'object' || events === 0) {
      unmatched.push(adjustment)
      continue
    }
    const moved: Record<string, number> = { ...tally, [adjustment.from]: events - 1 }
    if (moved[adjustment.from] === 0) delete moved[adjustment.from]
    moved[adjustment.to] = (moved[adjustment.to] ?? 0) + 1
    const position = cellPosition(adjustment.cell)
    cells[adjustment.cell] = settleTallies(form, position, { ...values, [adjustment.field]: moved }, context)
  }
  return { submission: { ...before, cells }, unmatched }
}
