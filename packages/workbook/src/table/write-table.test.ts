import excel, { type Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { writeTable, type ExportedTable } from './write-table.ts'

const table: ExportedTable = {
  sheet: 'Показатели: ОГЭ/ЕГЭ [2026]',
  title: 'Доля ниже минимума',
  notes: ['Приреченский район (вымышленный)', 'Вымышленные данные'],
  columns: [
    { title: 'Организация', width: 30 },
    { title: '2024/25', width: 12 },
    { title: '2025/26', width: 12 },
  ],
  rows: [
    ['Полевая СОШ', { value: 1 / 3, format: '0.0%' }, 'нет данных'],
    ['Луговая СОШ', { value: 0, format: '0.0%' }, { value: 12, format: '0' }],
  ],
}

async function open(written: ExportedTable): Promise<Worksheet> {
  const workbook = new excel.Workbook()
  const bytes = await writeTable(written)
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

function valuesOf(sheet: Worksheet, from: number): readonly unknown[][] {
  const rows = Array.from({ length: sheet.rowCount - from + 1 }, (_, index) => sheet.getRow(from + index))
  return rows.map((row) => Array.from({ length: sheet.columnCount }, (_, column) => row.getCell(column + 1).value))
}

describe('an exported table', () => {
  it('reads back as it was: title, notes, heading, words as words, numbers as numbers', async () => {
    const sheet = await open(table)
    expect([1, 2, 3].map((row) => sheet.getCell(row, 1).value)).toEqual([table.title, ...table.notes])
    expect(valuesOf(sheet, 5)).toEqual([
      ['Организация', '2024/25', '2025/26'],
      ['Полевая СОШ', 1 / 3, 'нет данных'],
      ['Луговая СОШ', 0, 12],
    ])
    expect(sheet.getCell('B6').numFmt).toBe('0.0%')
  })

  it('keeps the heading and the names in sight and lets the columns be filtered', async () => {
    const sheet = await open(table)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 5 })
    expect(sheet.autoFilter).toBe('A5:C5')
  })

  it('has a name that a spreadsheet accepts', async () => {
    expect((await open(table)).name).toBe('Показатели  ОГЭ ЕГЭ  2026')
    expect((await open({ ...table, sheet: '???' })).name).toBe('Таблица')
    expect((await open({ ...table, sheet: 'д'.repeat(50) })).name).toHaveLength(31)
  })

  it.each(['=1+1', '+7 900', '-5', '@SUM(A1)', '=HYPERLINK("http://example.test")', '\t=1', "'=1"])(
    'leaves %j a text and not a formula',
    async (text) => {
      const sheet = await open({
        ...table,
        title: text,
        notes: [text],
        columns: [{ title: text, width: 10 }],
        rows: [[text]],
      })
      for (const row of [1, 2, 4, 5]) {
        const cell = sheet.getCell(row, 1)
        expect([cell.value, cell.type]).toEqual([text, excel.ValueType.String])
      }
      expect(sheet.getCell(5, 1).numFmt).toBe('@')
    },
  )

  it('may have no rows', async () => {
    expect(valuesOf(await open({ ...table, rows: [] }), 5)).toEqual([['Организация', '2024/25', '2025/26']])
  })

  it('refuses a row that does not fit its columns', async () => {
    await expect(writeTable({ ...table, rows: [['Полевая СОШ']] })).rejects.toThrow(RangeError)
  })
})
