import type { Workbook } from 'exceljs'
import { defaultLimits } from '../limits.ts'
import type { CellContent, Sheet, Sheets } from '../sheets.ts'
import { recognise } from '../bytes/recognise.ts'
import { takeValidations, type Validations } from './validations-aside.ts'

/** A workbook to write into, and what the library must not touch. */
export interface Copy {
  readonly workbook: Workbook
  readonly validations: Validations
}

/**
 * The person's own workbook, with its styles. Of any other file than xlsx, and of an xlsx that the library cannot open, only the
 * contents are rebuilt.
 */
export async function openCopy(bytes: Uint8Array, sheets: Sheets): Promise<Copy> {
  const { default: excel } = await import('exceljs')
  const own = await openOwn(bytes, new excel.Workbook())
  const isWhole = sheets.sheets.every(({ name }) => own?.workbook.getWorksheet(name) !== undefined)
  return own !== null && isWhole ? own : { workbook: rebuilt(sheets, new excel.Workbook()), validations: new Map() }
}

async function openOwn(bytes: Uint8Array, workbook: Workbook): Promise<Copy | null> {
  try {
    const recognised = recognise(bytes, defaultLimits)
    if (recognised.kind !== 'zip' || !recognised.zip.names.includes('xl/workbook.xml')) return null
    const aside = takeValidations(bytes)
    await workbook.xlsx.load(Uint8Array.from(aside.bytes).buffer)
    return { workbook, validations: aside.validations }
  } catch {
    // What it cannot open is no reason to leave the person without the marks.
    return null
  }
}

function rebuilt({ sheets }: Sheets, workbook: Workbook): Workbook {
  for (const sheet of sheets) addSheet(workbook, sheet)
  return workbook
}

function addSheet(workbook: Workbook, { name, rows, merges }: Sheet): void {
  const sheet = workbook.addWorksheet(name)
  rows.forEach(({ cells }, row) =>
    cells.forEach((content, column) => {
      if (content === null) return
      const cell = sheet.getCell(row + 1, column + 1)
      cell.value = valueOf(content)
      if (content.kind === 'number' && content.percent) cell.numFmt = '0.##%'
    }),
  )
  for (const { from, to } of merges) sheet.mergeCells(from.row + 1, from.column + 1, to.row + 1, to.column + 1)
}

function valueOf(content: CellContent): string | number | boolean {
  return content.kind === 'number' || content.kind === 'boolean' ? content.value : content.text
}
