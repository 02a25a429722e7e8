import { cellsOf, type Form } from './form.ts'
import { referencesOf } from './formula.ts'
import type { Indicator } from './indicator.ts'
import { cellKey, type CellPosition } from './submission.ts'

/** The form that an indicator reads first: its dimensions name the cells. */
export function formOfIndicator(indicator: Indicator, forms: readonly Form[]): Form {
  const first = referencesOf(indicator.formula)[0]
  const form = forms.find(({ id }) => id === first?.form)
  if (!form) throw new Error(`${indicator.id} reads no known form`)
  return form
}

/** Every cell that an indicator can be evaluated by, in the order of its form; one empty cell when it has no dimensions. */
export function cellsOfIndicator(indicator: Indicator, forms: readonly Form[]): readonly CellPosition[] {
  const cells = new Map<string, CellPosition>()
  for (const position of cellsOf(formOfIndicator(indicator, forms))) {
    const cell = Object.fromEntries(indicator.by.map((dimension) => [dimension, position[dimension] ?? '']))
    cells.set(cellKey(cell), cell)
  }
  return [...cells.values()]
}
