import ExcelJS, { type Cell, type Worksheet } from 'exceljs'
import type { Download, Locator, Page } from 'playwright-core'

/** A downloaded table as a reader sees it in a spreadsheet. */
export interface Exported {
  readonly fileName: string
  /** Title and notes above the heading. */
  readonly head: readonly string[]
  /** The heading and the rows below it, every number in its format. */
  readonly rows: readonly (readonly string[])[]
  /** How many cells hold a number. */
  readonly numbers: number
}

/** Presses «Выгрузить в Excel» and reads what comes. */
export async function exportBy(page: Page, button: Locator): Promise<Exported> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readExported(download)
}

async function readExported(download: Download): Promise<Exported> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('the file has no sheet')
  const heading = blankRow(sheet) + 1
  const cells = rowsOf(sheet, heading)
  return {
    fileName: download.suggestedFilename(),
    head: Array.from({ length: heading - 2 }, (_, row) => sheet.getCell(row + 1, 1).text),
    rows: cells.map((row) => row.map(shown)),
    numbers: cells.flat().filter(({ value }) => typeof value === 'number').length,
  }
}

/** The table of a page by its rows and cells, without the difference between kinds of spaces. */
export async function tableOf(table: Locator): Promise<readonly (readonly string[])[]> {
  await table.waitFor()
  const rows = await table.locator('tr').all()
  const texts = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
  return texts.map((row) => row.map(plain))
}

export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function blankRow(sheet: Worksheet): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) if (sheet.getCell(row, 1).text === '') return row
  throw new Error('nothing parts the head from the table')
}

function rowsOf(sheet: Worksheet, from: number): readonly (readonly Cell[])[] {
  return Array.from({ length: sheet.rowCount - from + 1 }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.getCell(from + row, column + 1)),
  )
}

/** A number as its format shows it: per cent, sign, decimals and words in quotation marks. */
function shown({ value, numFmt, text }: Cell): string {
  if (typeof value !== 'number') return plain(text)
  const [positive = '', negative = `-${positive}`, zero = positive] = numFmt.split(';')
  const format = value > 0 ? positive : value < 0 ? negative : zero
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0
  const percent = format.replaceAll(/"[^"]*"/g, '').includes('%')
  const digits = Math.abs(value * (percent ? 100 : 1)).toFixed(decimals)
  return plain(format.replace(/0(\.0+)?/, digits.replace('.', ',')).replaceAll('"', ''))
}
