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
  const texts = (plan.merged.sheet.rows[row]?.cells ?? []).flatMap((cell) => (cell === null ? [] : [cell.text.trim()]))
  return texts.length >= 3 && texts.every((text, index) => text === String(index + 1))
}

/** The label may stand in any cell before the figures, in a column of its own too. */
function hasTotalLabel(plan: SheetPlan, row: number): boolean {
  const fields = plan.columns.flatMap(({ column, meaning }) => (meaning.kind === 'field' ? [column] : []))
  const firstField = Math.min(...fields)
  const cells = plan.merged.sheet.rows[row]?.cells ?? []
  const before = cells.filter((cell, column) => cell !== null && column < firstField)
  const keys = plan.columns.filter(({ meaning }) => meaning.kind !== 'field')
  return [...before, ...keys.map((key) => contentIn(plan, row, key))].some(
    (content) => content !== null && isTotalText(content.text),
  )
}
