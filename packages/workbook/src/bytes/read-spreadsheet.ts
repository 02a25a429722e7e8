import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { ReadLimits } from '../limits.ts'
import { textContent, type CellContent, type Merge, type Row, type Sheet, type Sheets } from '../sheets.ts'
import { refusal, refusalAt } from './refusal.ts'

/** An xlsx, xls or ods workbook that has passed recognition. Sheets and their names stay in order. */
export function readSpreadsheet(bytes: Uint8Array, limits: ReadLimits): Sheets {
  const book = parse(bytes, limits)
  if (book.SheetNames.length > limits.sheets) throw refusal('too-large', { what: 'sheets', limit: limits.sheets })
  if (book.SheetNames.length === 0) throw refusal('reading-failed')
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  // A spoilt file may leave a sheet without a name.
  const nameOf = (name: string | undefined, index: number): string => name ?? `Лист ${index + 1}`
  return {
    sheets: book.SheetNames.map((name, index) => readSheet(nameOf(name, index), book.Sheets[name], date1904, limits)),
  }
}

function parse(bytes: Uint8Array, limits: ReadLimits): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      // A formula without a stored result is only kept as a stub.
      sheetStubs: true,
      sheetRows: limits.rows + 1,
      // One part may be named by any number of sheets, and each would be parsed.
      sheets: Array.from({ length: limits.sheets + 1 }, (_, index) => index),
    })
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw refusal('password')
    throw refusal('reading-failed')
  }
}

function readSheet(name: string, sheet: WorkSheet | undefined, date1904: boolean, limits: ReadLimits): Sheet {
  const rows: Row[] = []
  visit(sheet?.['!data'] ?? [], limits.rows, (source, index) => {
    const cells: (CellContent | null)[] = []
    visit(source, limits.columns, (cell, column) => {
      const content = contentOf(cell, date1904)
      if (content === null) return
      if (column >= limits.columns)
        throw refusalAt({ sheet: name }, 'too-large', { what: 'columns', limit: limits.columns })
      while (cells.length < column) cells.push(null)
      cells.push(content)
    })
    if (cells.length === 0) return
    if (index >= limits.rows) throw refusalAt({ sheet: name }, 'too-large', { what: 'rows', limit: limits.rows })
    while (rows.length < index) rows.push({ cells: [] })
    rows.push({ cells })
  })
  return { name, rows, merges: readMerges(sheet, rows) }
}

/**
 * Visits what exists: rows and cells are holes where nothing stands. One cell at the end of nowhere makes millions of holes, which
 * would take seconds to pass over one by one.
 */
function visit<T>(
  places: readonly (T | null | undefined)[],
  usual: number,
  see: (content: T, index: number) => void,
): void {
  const take = (content: T | null | undefined, index: number): void => {
    if (content !== null && content !== undefined) see(content, index)
  }
  if (places.length <= usual) places.forEach(take)
  else for (const [index, content] of Object.entries(places)) take(content, Number(index))
}

/** Merged ranges that hold cells. They cannot overlap: together they cover no more cells than there are. */
function readMerges(sheet: WorkSheet | undefined, rows: readonly Row[]): readonly Merge[] {
  const columns = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const merges: Merge[] = []
  let covered = 0
  for (const { s, e } of sheet?.['!merges'] ?? []) {
    const [height, width] = [Math.min(e.r + 1, rows.length) - s.r, Math.min(e.c + 1, columns) - s.c]
    if (height <= 0 || width <= 0) continue
    covered += height * width
    if (covered > rows.length * columns) throw refusal('reading-failed')
    merges.push({ from: { row: s.r, column: s.c }, to: { row: e.r, column: e.c } })
  }
  return merges
}

function contentOf(cell: CellObject, date1904: boolean): CellContent | null {
  const shown = cell.w ?? String(cell.v ?? '')
  switch (cell.t) {
    case 'b':
      return { kind: 'boolean', text: cell.v === true ? 'ИСТИНА' : 'ЛОЖЬ', value: cell.v === true }
    case 'e':
      return { kind: 'error', text: shown }
    case 'd':
      return { kind: 'date', text: shown }
    case 'n':
      return typeof cell.v === 'number' ? numberContent(cell.v, shown, cell.z, date1904) : null
    case 's':
      return textContent(String(cell.v ?? ''))
    case 'z':
      return cell.f === undefined ? null : { kind: 'formula', text: `=${cell.f}` }
    default:
      // The parser gives a spoilt cell no type at all.
      return null
  }
}

function numberContent(
  value: number,
  shown: string,
  format: string | number | undefined,
  date1904: boolean,
): CellContent {
  const pattern = typeof format === 'string' ? format.replaceAll(/"[^"]*"|\\./g, '') : ''
  if (pattern !== '' && SSF.is_date(pattern)) return { kind: 'date', text: dateText(value, date1904) ?? shown }
  const percent = pattern.includes('%')
  return { kind: 'number', text: percent ? shown.replace('.', ',') : numberText(value, shown), value, percent }
}

/** What the person sees, unless the format hides a part of the number: 12,5 shown as 13 is 12,5. */
function numberText(value: number, shown: string): string {
  if (Number(shown) === value) return shown.replace('.', ',')
  // Formulas leave 10.000000000000002 where the person sees 10.
  return String(Number(value.toPrecision(15))).replace('.', ',')
}

function dateText(serial: number, date1904: boolean): string | null {
  const date = SSF.parse_date_code(serial, { date1904 })
  if (!date) return null
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(date.d)}.${two(date.m)}.${date.y}`
}
