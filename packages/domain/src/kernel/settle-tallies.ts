import type { Form } from './form.ts'
import { readOperand, type CheckContext } from './run-checks.ts'
import type { CellPosition, CellValues } from './submission.ts'

/**
 * Fills in the counts that the checks of the form equate with a tally: whoever gave every score has given the takers and those below
 * the minimum. Counts follow the tallies even where they stood before; a check with an unset legal number fills nothing.
 */
export function settleTallies(
  form: Form,
  position: CellPosition,
  values: CellValues,
  context: CheckContext,
): CellValues {
  const settled: Record<string, number> = {}
  for (const check of form.checks) {
    if (check.op !== 'equal') continue
    const isTally = form.fields[check.field]?.kind === 'tally'
    const target = isTally ? check.to : check.field
    const source = isTally ? check.field : check.to
    if (typeof target !== 'string' || form.fields[target]?.kind === 'tally') continue
    if (!isTally && (typeof source === 'string' || source.op !== 'tally-below')) continue
    const value = readOperand(source, position, values, context)
    if (value !== null) settled[target] = value
  }
  return { ...values, ...settled }
}
