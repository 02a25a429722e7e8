import { alignPeriod, citeShort, type PeriodKind, periodWords, printPeriod, reportersInWords } from '@msoko/domain'
import type { Font, Workbook } from 'exceljs'
import { INSTRUCTION_SHEET } from '../service-sheets.ts'
import { SYNTHETIC_MARK } from './form-sheet.ts'
import { rulesFor } from './instruction-rules.ts'
import { boldFont, heightFor, markFont, onPaper, plainFont, titleFont } from './styles.ts'
import type { TemplateInput } from './template-input.ts'

const TEXT_WIDTH = 100

/** The first sheet: what a blank, a zero and a list of scores mean, and which sheets there are. */
export function addInstructionSheet(workbook: Workbook, input: TemplateInput): void {
  const sheet = workbook.addWorksheet(INSTRUCTION_SHEET)
  sheet.getColumn(1).width = 22
  sheet.getColumn(2).width = TEXT_WIDTH
  let row = 0
  const write = (left: string, right: string, font: Partial<Font> = boldFont): void => {
    row += 1
    const texts = [left, right]
    texts.forEach((text, index) => {
      const cell = sheet.getCell(row, index + 1)
      cell.value = text === '' ? null : text
      cell.font = index === 0 ? font : plainFont
      // A heading runs over both columns; a rule wraps within its own.
      cell.alignment = { vertical: 'top', wrapText: right !== '' }
    })
    sheet.getRow(row).height = right === '' ? 20 : heightFor(right, TEXT_WIDTH)
  }
  write('Как заполнить эту книгу', '', titleFont)
  write([input.municipality, ...yearsInWords(input)].join('; '), '', plainFont)
  if (input.synthetic) write(SYNTHETIC_MARK, '', markFont)
  write('', '')
  write('Листы', '', titleFont)
  for (const form of input.forms) {
    const text = `${form.title}. Заполняют ${reportersInWords(form.appliesTo)}. Основание: ${citeShort(form.source)}.`
    write(form.sheet, text)
  }
  write('', '')
  write('Правила', '', titleFont)
  for (const [title, text] of rulesFor(input.forms)) write(title, text)
  sheet.pageSetup = onPaper(1)
}

/** «учебные годы: 2024/25, 2025/26»: of each kind that the forms are reported for. */
function yearsInWords({ forms, periods }: TemplateInput): readonly string[] {
  return (['school-year', 'calendar-year'] as const satisfies readonly PeriodKind[]).flatMap((kind) => {
    if (forms.every(({ period }) => period !== kind)) return []
    const years = [...new Set(periods.map((period) => alignPeriod(period, kind)))]
    const title = years.length > 1 ? periodWords[kind].several : periodWords[kind].one
    return [`${title}: ${years.map(printPeriod).join(', ')}`]
  })
}
