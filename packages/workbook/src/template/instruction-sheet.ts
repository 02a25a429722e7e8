import { citeShort, printPeriod, reportersInWords } from '@msoko/domain'
import type { Font, Workbook } from 'exceljs'
import { INSTRUCTION_SHEET, UNITS_SHEET } from '../service-sheets.ts'
import { SYNTHETIC_MARK } from './form-sheet.ts'
import { boldFont, heightFor, markFont, onPaper, plainFont, titleFont } from './styles.ts'
import type { TemplateInput } from './template-input.ts'

const TEXT_WIDTH = 100

const RULES: readonly (readonly [title: string, text: string])[] = [
  ['Пустая ячейка', 'Нет данных. Система не считает её нулём и в отчётах так и пишет: «нет данных».'],
  ['Ноль', 'Никого, ни одного. Прочерк, «нет» и «н/д» не принимаются: по ним не понять, ноль это или нет данных.'],
  [
    'Пустая строка',
    'Если организация на этом листе ничего не заполнила, строка пропускается. Если заполнила другие строки, то по пустой будет ' +
      '«нет данных». Предмет никто не сдавал — поставьте 0 или удалите строку.',
  ],
  ['Числа', 'Только целые: сколько участников или выпускников. Проценты, доли и средние система считает сама.'],
  [
    'Отметки',
    'В столбце каждой отметки — сколько участников её получили. Вместе отметок столько же, сколько участников.',
  ],
  [
    'Список баллов',
    'Баллы всех участников через точку с запятой: 45; 52; 61×2. Запись 61×2 (или 61х2, или 61 (2)) значит, что 61 балл у двоих. ' +
      'Баллов столько же, сколько участников; порядок любой, имена не нужны.',
  ],
  [
    'Организация',
    `Выбирается из списка в ячейке; все названия — на листе «${UNITS_SHEET}». По школе с филиалами данные вводятся отдельно для ` +
      'базовой школы и каждого филиала, общий итог система считает сама.',
  ],
  ['Учебный год', 'Двумя числами: 2025/26. Экзамены 2026 года относятся к 2025/26 учебному году.'],
  ['Серые ячейки', 'Для такой строки не заполняются: например, баллы по базовой математике.'],
  [
    'Можно',
    'Добавлять и удалять строки, менять их порядок и порядок столбцов, добавлять строку «Итого»: система сверит её с суммой и не ' +
      'загрузит. Предметы, для которых нет готовых строк, впишите в пустые строки ниже.',
  ],
  ['Нельзя', 'Переименовывать столбцы, объединять ячейки с числами и дважды вписывать одно и то же.'],
]

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
  write(`${input.municipality}; учебные годы: ${input.periods.map(printPeriod).join(', ')}`, '', plainFont)
  if (input.synthetic) write(SYNTHETIC_MARK, '', markFont)
  write('', '')
  write('Листы', '', titleFont)
  for (const form of input.forms) {
    const text = `${form.title}. Заполняют ${reportersInWords(form.appliesTo)}. Основание: ${citeShort(form.source)}.`
    write(form.sheet, text)
  }
  write('', '')
  write('Правила', '', titleFont)
  for (const [title, text] of RULES) write(title, text)
  sheet.pageSetup = onPaper(1)
}
