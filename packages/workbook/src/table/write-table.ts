import type { Worksheet } from 'exceljs'
import {
  plainFont,
  boldFont,
  headingStyle,
  heightFor,
  listStyle,
  noteFont,
  numberStyle,
  onPaper,
} from '../template/styles.ts'
import type { ExportedCell, ExportedTable } from './exported-table.ts'

export type { ExportedCell, ExportedColumn, ExportedNumber, ExportedTable } from './exported-table.ts'

const LONGEST_SHEET_NAME = 31
const FORBIDDEN_IN_SHEET_NAME = /[\\/?*:[\]]/g

/**
 * An xlsx file with one table: a title, notes, a heading that stays in sight and can be filtered, and the rows. Numbers stay numbers.
 * Text stays text even when it begins like a formula: it is written as a string and marked as one. Throws a RangeError for a row that
 * has not one cell a column.
 */
export async function writeTable(table: ExportedTable): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows } = table
  const uneven = rows.findIndex((row) => row.length !== columns.length)
  if (uneven >= 0) throw new RangeError(`row ${uneven + 1} of the table has not ${columns.length} cells`)
  // Loaded here: a page that only might be exported needs no writer.
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  const name = table.sheet.replaceAll(FORBIDDEN_IN_SHEET_NAME, ' ').trim().slice(0, LONGEST_SHEET_NAME)
  const sheet = workbook.addWorksheet(name === '' ? 'Таблица' : name)
  columns.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width))
  const heading = writeHead(sheet, table)
  rows.forEach((row, index) => writeRow(sheet, heading + 1 + index, row, table))
  sheet.autoFilter = { from: { row: heading, column: 1 }, to: { row: heading, column: Math.max(1, columns.length) } }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: heading }]
  sheet.pageSetup = { ...onPaper(0), printTitlesRow: `${heading}:${heading}` }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Returns the row of the heading. */
function writeHead(sheet: Worksheet, { title, notes, columns }: ExportedTable): number {
  ;[title, ...notes].forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1)
    cell.value = text
    cell.style = { font: index === 0 ? { ...boldFont, size: 13 } : noteFont, numFmt: '@' }
  })
  const heading = notes.length + 3
  columns.forEach((column, index) => {
    const cell = sheet.getCell(heading, index + 1)
    cell.value = column.title
    cell.style = headingStyle
  })
  sheet.getRow(heading).height = Math.max(...columns.map((column) => heightFor(column.title, column.width)))
  return heading
}

function writeRow(sheet: Worksheet, at: number, row: readonly ExportedCell[], { columns }: ExportedTable): void {
  row.forEach((content, index) => {
    const cell = sheet.getCell(at, index + 1)
    if (typeof content === 'string') {
      cell.value = content
      cell.style = listStyle
    } else {
      cell.value = content.value
      cell.style = { ...numberStyle, font: plainFont, numFmt: content.format }
    }
  })
  const heights = row.map((content, index) =>
    typeof content === 'string' ? heightFor(content, columns[index]?.width ?? 1) : 0,
  )
  sheet.getRow(at).height = Math.max(heightFor('', 1), ...heights)
}
