import { sumOfDays } from './contribution.ts'
import type { Form } from './form.ts'
import type { Period } from './period.ts'
import type { CheckContext } from './run-checks.ts'
import { settleTallies } from './settle-tallies.ts'
import { cellPosition, scopeKey, type CellKey, type CellValues, type Submission } from './submission.ts'

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
  const unmatched: Adjustment[] = []
  let submission = before
  for (const adjustment of adjustments) {
    if (scopeKey(adjustment) !== scopeKey(before)) throw new Error('an adjustment of another scope')
    const after = withAdjustment(submission, adjustment, form, context)
    if (after === null) unmatched.push(adjustment)
    else submission = after
  }
  return { submission, unmatched }
}

function withAdjustment(
  submission: Submission,
  adjustment: Adjustment,
  form: Form,
  context: CheckContext,
): Submission | null {
  const { cell } = adjustment
  const { days = {}, cells } = submission
  // Of an exam of several days, the first that has such a result is the one appealed against.
  const day = Object.keys(days).find((each) => moved(days[each]?.[cell], adjustment, form, context) !== null)
  if (day !== undefined) {
    const values = moved(days[day]?.[cell], adjustment, form, context)
    if (values === null) return null
    const after = { ...days, [day]: { ...days[day], [cell]: values } }
    const position = Object.entries(cellPosition(cell)).map(([dimension, value]) => [dimension, [value]])
    const sum = sumOfDays(after, Object.fromEntries(position) as Record<string, readonly string[]>)
    return { ...submission, days: after, cells: { ...cells, ...sum } }
  }
  const values = moved(cells[cell], adjustment, form, context)
  return values === null ? null : { ...submission, cells: { ...cells, [cell]: values } }
}

/** The cell with the result moved; null when nobody has it. */
function moved(
  values: CellValues | undefined,
  { cell, field, from, to }: Adjustment,
  form: Form,
  context: CheckContext,
): CellValues | null {
  const tally = values?.[field]
  if (values === undefined || typeof tally !== 'object') return null
  const events = tally[from] ?? 0
  if (events === 0) return null
  const after: Record<string, number> = { ...tally, [from]: events - 1 }
  if (after[from] === 0) delete after[from]
  after[to] = (after[to] ?? 0) + 1
  return settleTallies(form, cellPosition(cell), { ...values, [field]: after }, context)
}
