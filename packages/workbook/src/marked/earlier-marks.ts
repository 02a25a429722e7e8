import type { Cell, Comment, Fill, Workbook } from 'exceljs'
import { ERRORS_SHEET } from '../service-sheets.ts'

/** How a marked cell looked before; kept in hidden columns of the sheet «Ошибки». */
export interface Unmarked {
  readonly sheet: string
  readonly cell: string
  readonly fill: Fill | null
  readonly note: string | Comment | null
}

/** The first words of every comment of ours. */
export const MARK = 'МСОКО:'

/** Columns of the sheet «Ошибки» that only we read. */
export const KEPT_COLUMN = 8

/** Takes off what an earlier marking left: fills, comments and the sheet itself. */
export function removeEarlierMarks(workbook: Workbook): void {
  const list = workbook.getWorksheet(ERRORS_SHEET)
  if (list === undefined) return
  list.getColumn(KEPT_COLUMN).eachCell((cell) => {
    const before = parse(cell.text)
    const marked = before && workbook.getWorksheet(before.sheet)?.getCell(before.cell)
    // Whoever has written a comment or a fill of her own over ours keeps it.
    if (!before || !marked || !isMarked(marked)) return
    const { fill: _, ...style } = marked.style
    marked.style = before.fill === null ? style : { ...style, fill: before.fill }
    setNote(marked, before.note)
  })
  workbook.removeWorksheet(list.id)
}

function isMarked(cell: Cell): boolean {
  const note: string | Comment | undefined = cell.note
  const text = typeof note === 'object' ? (note.texts ?? []).map((part) => part.text).join('') : (note ?? '')
  return text.startsWith(MARK)
}

function setNote(cell: Cell, note: string | Comment | null): void {
  if (note !== null) {
    cell.note = note
    return
  }
  // The library has no word for taking a comment off, and keeps it in two places.
  Object.assign(cell, { _comment: undefined })
  Reflect.deleteProperty(cell.model, 'comment')
}

function parse(text: string): Unmarked | null {
  try {
    const kept: unknown = JSON.parse(text)
    return isUnmarked(kept) ? kept : null
  } catch {
    return null
  }
}

function isUnmarked(kept: unknown): kept is Unmarked {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    ['sheet', 'cell', 'fill', 'note'].every((key) => key in kept) &&
    /^[A-Z]{1,3}\d{1,7}$/.test(String((kept as Unmarked).cell))
  )
}
