import {
  citeInFull,
  dayInWords,
  type Field,
  type FieldValue,
  type Form,
  printPeriod,
  reportersInWords,
} from '@msoko/domain'
import type { Cell, DataValidation, Style, Workbook, Worksheet } from 'exceljs'
import { columnLetters } from '../cell-address.ts'
import { writeScoreList } from '../facts/read-score-list.ts'
import { formColumns, type FormColumn } from '../form-columns.ts'
import type { AddList } from './lists-sheet.ts'
import {
  headingStyle,
  heightFor,
  keyStyle,
  listStyle,
  markFont,
  noteFont,
  numberStyle,
  onPaper,
  quantityStyle,
  titleFont,
} from './styles.ts'
import { shadeClosedCells } from './closed-cells.ts'
import type { TemplateInput } from './template-input.ts'
import { leavesOf, nameInRows, periodsOf, templateRows, type TemplateRow } from './template-rows.ts'
import { choiceFrom, quantity, validateRange, wholeNumber } from './validations.ts'

export const SYNTHETIC_MARK = 'Демонстрационные данные: организации и числа вымышлены'

const BLANK_ROWS = 200
/** Where every row that there may be stands ready: only what was deleted or comes from another year is added. */
const FEW_BLANK_ROWS = 20

/** One sheet a form: title, act, headings, rows to fill or filled. */
export function addFormSheet(workbook: Workbook, form: Form, input: TemplateInput, addList: AddList): void {
  const columns = formColumns(form)
  const sheet = workbook.addWorksheet(form.sheet)
  const headingRow = writeHeadings(sheet, columns, writeTitles(sheet, form, input, columns.length))
  const rows = templateRows(form, input)
  const lastRow = headingRow + rows.length + (form.usual === undefined ? FEW_BLANK_ROWS : BLANK_ROWS)
  for (let row = headingRow + 1; row <= lastRow; row += 1) {
    columns.forEach((column, index) => {
      const cell = sheet.getCell(row, index + 1)
      cell.style = styleOf(column, form)
      const source = rows[row - headingRow - 1]
      if (source) cell.value = valueOf(form, column, source, input)
    })
    const longest = columns.map((column, index) => heightFor(sheet.getCell(row, index + 1).text, widthOf(column, form)))
    // A row without a height of its own grows with what a person types.
    if (Math.max(...longest) > heightFor('', 1)) sheet.getRow(row).height = Math.max(...longest)
  }
  choices(form, input, rows, columns, addList).forEach((validation, index) => {
    const letters = columnLetters(index)
    if (validation) validateRange(sheet, `${letters}${headingRow + 1}:${letters}${lastRow}`, validation)
  })
  shadeClosedCells(sheet, form, columns, { from: headingRow + 1, to: lastRow })
  layOut(sheet, columns, form, headingRow)
}

function writeTitles(sheet: Worksheet, form: Form, input: TemplateInput, width: number): number {
  const lines: readonly { readonly text: string; readonly font: Cell['font']; readonly height: number }[] = [
    { text: `${form.title} — ${input.municipality}`, font: titleFont, height: 22 },
    { text: citeInFull(form.source), font: noteFont, height: 32 },
    { text: reminderOf(form), font: noteFont, height: 18 },
    { text: `Заполняют: ${reportersInWords(form.appliesTo)}.`, font: noteFont, height: 18 },
    ...(input.synthetic ? [{ text: SYNTHETIC_MARK, font: markFont, height: 18 }] : []),
  ]
  lines.forEach(({ text, font, height }, index) => {
    sheet.mergeCells(index + 1, 1, index + 1, width)
    const cell = sheet.getCell(index + 1, 1)
    cell.value = text
    cell.font = font
    cell.alignment = { wrapText: true, vertical: 'middle' }
    sheet.getRow(index + 1).height = height
  })
  return lines.length
}

function reminderOf({ period, stateOn }: Form): string {
  const over = period === 'school-year' ? 'учебный год' : 'календарный год'
  const state = stateOn === undefined ? `Сведения за ${over}.` : `Сведения на ${dayInWords(stateOn)}.`
  return `${state} Пустая ячейка — нет данных; 0 — ни одного. Пояснения к столбцам — в примечаниях к заголовкам.`
}

/** Returns the row of the headings; groups stand in the row above it. */
function writeHeadings(sheet: Worksheet, columns: readonly FormColumn[], titles: number): number {
  const grouped = columns.some(({ group }) => group !== null)
  const headingRow = titles + (grouped ? 2 : 1)
  columns.forEach(({ title, hint, group }, index) => {
    const cell = sheet.getCell(headingRow, index + 1)
    cell.value = title
    cell.style = headingStyle
    if (hint !== null) cell.note = { texts: [{ text: hint, font: { name: 'Arial', size: 8 } }] }
    if (!grouped) return
    const above = sheet.getCell(headingRow - 1, index + 1)
    above.style = headingStyle
    const first = columns.findIndex((column) => column.group === group)
    if (group === null || first !== index) return
    above.value = group
    sheet.mergeCells(headingRow - 1, index + 1, headingRow - 1, columns.findLastIndex((c) => c.group === group) + 1)
  })
  sheet.getRow(headingRow).height = 64
  return headingRow
}

/** What each column offers or accepts. */
function choices(
  form: Form,
  input: TemplateInput,
  rows: readonly TemplateRow[],
  columns: readonly FormColumn[],
  addList: AddList,
): readonly (DataValidation | undefined)[] {
  const offered = periodsOf(form, input)
  const asked = offered.flatMap((period) => leavesOf(form, input, period).map((unit) => ({ unit, period })))
  const units = new Set([...asked, ...rows].map(({ unit, period }) => nameInRows(form, unit, period, input.units)))
  const periods = [...new Set([...offered, ...rows.map(({ period }) => period)])].map(printPeriod)
  const list = (title: string, items: readonly string[]): DataValidation | undefined =>
    items.length === 0 ? undefined : choiceFrom(addList(title, items))
  return columns.map(({ meaning, title }) => {
    switch (meaning.kind) {
      case 'key':
        return meaning.key === 'period' ? list(title, periods) : list(`${title}: ${form.sheet}`, [...units])
      case 'dimension': {
        const values = Object.values(form.dimensions[meaning.dimension]?.values ?? {})
        return list(
          title,
          values.map((value) => value.title),
        )
      }
      case 'field':
        return fieldChoice(form.fields[meaning.field], meaning.bin, list)
    }
  })
}

function fieldChoice(
  field: Field | undefined,
  bin: string | null,
  list: (title: string, items: readonly string[]) => DataValidation | undefined,
): DataValidation | undefined {
  if (field?.kind === 'flag') return list('Да или нет', ['да', 'нет'])
  if (isScoreList(field, bin)) return undefined
  return field?.kind === 'sum' && field.scale > 0 ? quantity : wholeNumber
}

function styleOf({ meaning }: FormColumn, form: Form): Partial<Style> {
  if (meaning.kind !== 'field') return keyStyle
  const field = form.fields[meaning.field]
  if (isScoreList(field, meaning.bin) || field?.kind === 'flag') return listStyle
  return field?.kind === 'sum' && field.scale > 0 ? quantityStyle : numberStyle
}

function valueOf(
  form: Form,
  { meaning }: FormColumn,
  row: TemplateRow,
  { units }: TemplateInput,
): string | number | null {
  switch (meaning.kind) {
    case 'key':
      return meaning.key === 'period' ? printPeriod(row.period) : nameInRows(form, row.unit, row.period, units)
    case 'dimension':
      return form.dimensions[meaning.dimension]?.values[row.position[meaning.dimension] ?? '']?.title ?? null
    case 'field':
      return fieldValue(form.fields[meaning.field], meaning.bin, row.values[meaning.field])
  }
}

function fieldValue(
  field: Field | undefined,
  bin: string | null,
  value: FieldValue | undefined,
): string | number | null {
  if (field === undefined || value === undefined) return null
  if (typeof value === 'object') {
    if (field.kind !== 'tally') return null
    return bin === null ? writeScoreList(value, field) : (value[bin] ?? 0)
  }
  if (field.kind === 'flag') return value === 1 ? 'да' : 'нет'
  return field.kind === 'sum' ? value / 10 ** field.scale : value
}

function isScoreList(field: Field | undefined, bin: string | null): boolean {
  return field?.kind === 'tally' && bin === null
}

function layOut(sheet: Worksheet, columns: readonly FormColumn[], form: Form, headingRow: number): void {
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widthOf(column, form)
  })
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: headingRow, zoomScale: 100 }]
  sheet.autoFilter = { from: { row: headingRow, column: 1 }, to: { row: headingRow, column: columns.length } }
  sheet.pageSetup = onPaper(0)
  sheet.pageSetup.printTitlesRow = `${headingRow - (columns.some(({ group }) => group !== null) ? 1 : 0)}:${headingRow}`
  sheet.headerFooter = { oddFooter: `&L${form.sheet}&R&P из &N` }
}

function widthOf({ meaning, title }: FormColumn, form: Form): number {
  switch (meaning.kind) {
    case 'key':
      return meaning.key === 'period' ? 11 : 30
    case 'dimension': {
      const titles = Object.values(form.dimensions[meaning.dimension]?.values ?? {}).map((value) => value.title.length)
      return Math.min(28, Math.max(title.length, ...titles) + 4)
    }
    case 'field':
      if (isScoreList(form.fields[meaning.field], meaning.bin)) return 44
      return meaning.bin === null ? 17 : 11
  }
}
