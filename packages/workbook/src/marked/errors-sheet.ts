import type { Fill, Workbook, Worksheet } from 'exceljs'
import { countOf } from '@msoko/domain'
import type { Problem } from '../problems/problem.ts'
import { ERRORS_SHEET } from '../service-sheets.ts'
import { headingStyle, heightFor, listStyle, noteFont, onPaper, plainFont, titleFont } from '../template/styles.ts'
import { KEPT_COLUMN, type Unmarked } from './earlier-marks.ts'

declare module 'exceljs' {
  interface Worksheet {
    /** Place among the sheets; present at run time, left out of the library's own declarations. */
    orderNo: number
  }
}

export const FILLS: Readonly<Record<Problem['severity'], Fill>> = {
  error: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } },
  warning: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEB9C' } },
}

const COLUMNS = [
  { title: 'Что', width: 15 },
  { title: 'Лист', width: 20 },
  { title: 'Ячейка', width: 10 },
  { title: 'Стоит', width: 24 },
  { title: 'Что не так', width: 60 },
  { title: 'Что сделать', width: 60 },
] as const

const SEVERITIES: Readonly<Record<Problem['severity'], string>> = { error: 'ошибка', warning: 'предупреждение' }

const HEADING_ROW = 4

/** All problems in one list, the first sheet of the workbook; those with a cell lead to it. */
export function addErrorsSheet(
  workbook: Workbook,
  fileName: string,
  problems: readonly Problem[],
  unmarked: readonly Unmarked[],
): void {
  const sheet = workbook.addWorksheet(ERRORS_SHEET, { properties: { tabColor: { argb: 'FFC00000' } } })
  workbook.worksheets.forEach((each) => (each.orderNo += 1))
  sheet.orderNo = 0
  COLUMNS.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width))
  writeHead(sheet, fileName, problems)
  problems.forEach((problem, index) => writeProblem(workbook, sheet, HEADING_ROW + 1 + index, problem))
  unmarked.forEach((cell, index) => (sheet.getCell(HEADING_ROW + 1 + index, KEPT_COLUMN).value = JSON.stringify(cell)))
  sheet.getColumn(KEPT_COLUMN).hidden = true
  sheet.views = [{ state: 'frozen', ySplit: HEADING_ROW }]
  sheet.pageSetup = {
    ...onPaper(0),
    printTitlesRow: `${HEADING_ROW}:${HEADING_ROW}`,
    printArea: `A1:F${HEADING_ROW + problems.length}`,
  }
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, visibility: 'visible', firstSheet: 0, activeTab: 0 }]
}

function writeHead(sheet: Worksheet, fileName: string, problems: readonly Problem[]): void {
  const count = (severity: Problem['severity']): number => problems.filter((each) => each.severity === severity).length
  const errors = countOf(count('error'), ['ошибка', 'ошибки', 'ошибок'])
  const warnings = countOf(count('warning'), ['предупреждение', 'предупреждения', 'предупреждений'])
  const lines = [
    { text: `Что исправить: ${fileName}`, font: titleFont },
    {
      text: `${errors}, ${warnings}. Ошибки отмечены красным, предупреждения — жёлтым; в примечании к ячейке — что сделать.`,
      font: plainFont,
    },
    {
      text: 'Исправьте ячейки и загрузите эту же книгу: лист «Ошибки» система пропустит, удалять его не нужно.',
      font: noteFont,
    },
  ]
  lines.forEach(({ text, font }, index) => {
    const cell = sheet.getCell(index + 1, 1)
    cell.value = text
    cell.font = font
  })
  COLUMNS.forEach(({ title }, index) => {
    const cell = sheet.getCell(HEADING_ROW, index + 1)
    cell.value = title
    cell.style = headingStyle
  })
}

function writeProblem(workbook: Workbook, sheet: Worksheet, row: number, problem: Problem): void {
  const { severity, sheet: name, cell: address, found, message, remedy } = problem
  const texts = [SEVERITIES[severity], name ?? '', address ?? '', found, message, remedy]
  texts.forEach((text, index) => {
    const cell = sheet.getCell(row, index + 1)
    cell.style = listStyle
    cell.value = text === '' ? null : text
  })
  sheet.getCell(row, 1).style = { ...listStyle, fill: FILLS[severity] }
  if (name !== null && address !== null && workbook.getWorksheet(name) !== undefined) {
    const link = sheet.getCell(row, 3)
    link.value = { text: address, hyperlink: `#'${name.replaceAll("'", "''")}'!${address}` }
    link.style = { ...listStyle, font: { ...plainFont, underline: true, color: { argb: 'FF0563C1' } } }
  }
  sheet.getRow(row).height = Math.max(...texts.map((text, index) => heightFor(text, COLUMNS[index]?.width ?? 1)))
}
