import { normalise, normaliseHeading } from './normalise.ts'
import type { SheetPlan } from './plan-sheet.ts'
import { contentIn } from './sheet-reader.ts'

/**
 * `heading`: the headings again, or a row that numbers the columns. `unfilled`: keys without figures. `total`: a control total.
 */
export type RowKind = 'blank' | 'heading' | 'total' | 'unfilled' | 'data'

/** Of the words that begin a label. */
const LONGEST_LABEL = 24

const TOTAL = /^(итого|всего|итог|в целом|сумма|свод)(\s|$)/

export function isTotalText(text: string): boolean {
  return TOTAL.test(normalise(text.trimStart().slice(0, LONGEST_LABEL)))
}

export function rowKind(plan: SheetPlan, row: number): RowKind {
  const filled = plan.columns.flatMap((planned) => {
    const content = contentIn(plan, row, planned)
    return content === null ? [] : [{ planned, content }]
  })
  if (filled.length === 0) return 'blank'
  if (repeatsHeading(plan, row) || numbersColumns(plan, row)) return 'heading'
  const hasFigures = filled.some(({ planned }) => planned.meaning.kind === 'field')
  if (!hasFigures) return 'unfilled'
  return hasTotalLabel(plan, row) ? 'total' : 'data'
}

function repeatsHeading(plan: SheetPlan, row: number): boolean {
  let cells = 0
  let lettered = false
  for (const { column, keys } of plan.headings) {
    const text = plan.merged.shownAt({ row, column })?.text
    if (text === undefined) continue
    const key = normaliseHeading(text)
    if (!keys.has(key)) return false
    cells += 1
    lettered ||= /\p{L}/u.test(key)
  }
  if (lettered) return true
  // «2 | 3 | 4 | 5» alone, without a school, is the lower row of a heading.
  const isNamed = plan.columns.some(
    (planned) => planned.meaning.kind !== 'field' && contentIn(plan, row, planned) !== null,
  )
  return cells >= 2 && !isNamed
}

/** «1 | 2 | 3 | 4 …» under the heading of an official table. */
function numbersColumns(plan: SheetPlan, row: number): boolean {
  let expected = 1
  for (const cell of plan.merged.sheet.rows[row]?.cells ?? []) {
    if (cell === null) continue
    if (cell.text.trim() !== String(expected)) return false
    expected += 1
  }
  return expected > 3
}

/** The label may stand in any cell before the figures, in a column of its own too, or in a merged cell that reaches into a key. */
function hasTotalLabel(plan: SheetPlan, row: number): boolean {
  const cells = plan.merged.sheet.rows[row]?.cells ?? []
  const labels = new Set<string>()
  for (const [column, cell] of cells.entries()) {
    if (column >= plan.firstField) break
    if (cell !== null) labels.add(cell.text)
  }
  for (const planned of plan.columns) {
    const content = planned.meaning.kind === 'field' ? null : contentIn(plan, row, planned)
    if (content !== null) labels.add(content.text)
  }
  return [...labels].some(isTotalText)
}
