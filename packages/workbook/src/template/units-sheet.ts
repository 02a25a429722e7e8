import type { Unit } from '@msoko/domain'
import type { Workbook } from 'exceljs'
import { UNITS_SHEET } from '../service-sheets.ts'
import { KINDS, LEVELS, UNIT_COLUMNS } from '../units-columns.ts'
import { headingStyle, heightFor, listStyle, onPaper } from './styles.ts'
import type { TemplateInput } from './template-input.ts'

/** For reference: how the organisations are called in this workbook, in the last of its years. */
export function addUnitsSheet(workbook: Workbook, input: TemplateInput): void {
  const sheet = workbook.addWorksheet(UNITS_SHEET)
  UNIT_COLUMNS.forEach(({ title, width }, index) => {
    sheet.getColumn(index + 1).width = width
    const cell = sheet.getCell(1, index + 1)
    cell.value = title
    cell.style = headingStyle
  })
  const known = input.units.all.filter(
    (unit) => unit.kind !== 'district' && input.periods.some((period) => input.units.spanAt(unit.id, period)),
  )
  known.forEach((unit, row) => {
    const line = lineOf(unit, input)
    const heights = line.map((text, index) => heightFor(text, UNIT_COLUMNS[index]?.width ?? 1))
    sheet.getRow(row + 2).height = Math.max(...heights)
    line.forEach((text, index) => {
      const cell = sheet.getCell(row + 2, index + 1)
      cell.value = text
      cell.style = listStyle
    })
  })
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  sheet.pageSetup = onPaper(0)
}

function lineOf(unit: Unit, { units, periods }: TemplateInput): readonly string[] {
  const period = periods.findLast((candidate) => units.spanAt(unit.id, candidate))
  const levels = period === undefined ? [] : (units.spanAt(unit.id, period)?.levels ?? [])
  const children = period === undefined ? [] : units.childrenAt(unit.id, period)
  const entered = children.length === 0 ? 'в этой строке' : children.map(({ short }) => short).join('; ')
  const shown = levels.map((level) => LEVELS[level]).join(', ')
  return [unit.short, unit.title, unit.code ?? '', KINDS[unit.kind], shown, entered]
}
