import { UnitTree, type Unit } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { at, context, district, sampleRows, sheetOf } from '../testing/sample.ts'
import { xlsxOf, type Input, type InputSheet } from '../testing/xlsx-of.ts'
import { readFactsFromBytes } from './read-facts-from-bytes.ts'
import type { ReadContext, ReadResult } from './read-result.ts'

const OGE = 'oge-results'

describe('headings', () => {
  const right = async (): Promise<ReadResult> => read([sheetOf(OGE)])

  it('are found below titles, in any order of columns', async () => {
    const { name, rows } = sheetOf(OGE)
    const turned = rows.map((row) => row.toReversed())
    const result = await read([{ name, rows: [['Результаты района'], [], ['за 2025/26 год'], ...turned] }])
    expect(result.problems).toEqual([])
    expect(result.submissions).toEqual((await right()).submissions)
    expect(result.sheets[0]).toMatchObject({ form: OGE, headerRow: 4, rowsRead: 3 })
  })

  it('are found by synonyms, in any spelling, on a sheet with any name', async () => {
    const { rows } = sheetOf(OGE)
    const headings = [
      'НАИМЕНОВАНИЕ\u00a0ОО:',
      'Уч. год',
      'Пред-\nмет',
      'Период сда\u00adчи',
      'Кол-во учаcтников, чел.',
      '«Н/а»',
      'Не  преодолели минимальный порог',
      '"2"',
      'на «3»',
      'Оценка 4',
      '5',
      'Первичный балл',
    ]
    const result = await read([{ name: 'Лист1', rows: [headings, ...rows.slice(1)] }])
    expect(result.problems).toEqual([])
    expect(result.submissions).toEqual((await right()).submissions)
  })

  it('may take two rows with merged groups, and repeat in the middle of the table', async () => {
    const [headings = [], ...rows] = sheetOf(OGE).rows
    const top = headings.map((title, index) =>
      index === 7 ? 'Получили отметку' : index > 7 && index < 11 ? null : title,
    )
    const sub = headings.map((_, index) => (index >= 7 && index < 11 ? index - 5 : null))
    const merges = ['H1:K1', ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'L'].map((column) => `${column}1:${column}2`)]
    const numbers = headings.map((_, index) => index + 1)
    const [first = [], ...others] = rows
    const result = await read([{ name: 'ОГЭ', rows: [top, sub, numbers, first, top, sub, ...others], merges }])
    expect(result.problems).toEqual([])
    expect(result.submissions).toEqual((await right()).submissions)
    expect(result.sheets[0]?.headerRow).toBe(2)
  })

  it('may stand under a group that is not merged', async () => {
    const [headings = [], ...rows] = sheetOf(OGE).rows
    const top = headings.map((_, index) => (index === 7 ? 'Отметка' : null))
    const sub = headings.map((title, index) => (index >= 7 && index < 11 ? index - 5 : title))
    const result = await read([{ name: 'ОГЭ', rows: [top, sub, ...rows] }])
    expect(result.problems).toEqual([])
    expect(result.submissions).toEqual((await right()).submissions)
  })

  it('refuse a heading merged over two columns', async () => {
    const { name, rows } = sheetOf(OGE)
    const wide = rows.map((row, index) => [...row.slice(0, 5), index === 0 ? null : 7, ...row.slice(5)])
    const result = await read([{ name, rows: wide, merges: ['E1:F1'] }])
    expect(marks(result)).toEqual([['merged-heading', 'E1']])
    expect(result.problems[0]?.message).toContain('E1:F1')
    expect(result.submissions).toEqual([])
  })

  it('refuse a column that occurs twice', async () => {
    const { name, rows } = sheetOf(OGE)
    const result = await read([
      { name, rows: rows.map((row, index) => [...row, index === 0 ? 'Количество участников' : 3]) },
    ])
    expect(marks(result)).toEqual([['duplicate-column', 'M1']])
    expect(result.problems[0]?.message).toContain('E1')
  })

  it('refuse a table without a required column and name the one that may be meant', async () => {
    const { name, rows } = sheetOf(OGE)
    const [headings = [], ...body] = rows
    const renamed = headings.map((title) => (title === 'Участников' ? 'Учасников' : title))
    const result = await read([{ name, rows: [renamed, ...body] }])
    expect(result.problems).toMatchObject([{ code: 'missing-column', column: 'Участников', row: 1, cell: null }])
    expect(result.problems[0]?.remedy).toContain('«Учасников»')
  })

  it('do without an optional column', async () => {
    const { name, rows } = sheetOf(OGE)
    expect((await read([{ name, rows: rows.map((row) => row.slice(0, -1)) }])).problems).toEqual([])
  })

  it('list what they do not know, and never take a share for a count', async () => {
    const { name, rows } = sheetOf(OGE)
    const extra: readonly Input[] = ['Не преодолели минимум, %', 'Примечание', null]
    const wide = rows.map((row, index) => [...row, ...(index === 0 ? extra : [7, 'проверено', 'и ещё'])])
    const result = await read([{ name, rows: wide }])
    expect(result.problems).toEqual([])
    expect(result.notices.map(({ code, cell }) => [code, cell])).toEqual([
      ['percent-column', 'M1'],
      ['unknown-column', 'N1'],
      ['untitled-column', 'O1'],
    ])
    expect(result.sheets[0]?.columns.at(-1)).toEqual({ column: 'N', title: 'Примечание', meaning: null })
  })

  it('tell grade 9 from grade 11 by the sheet where the columns do not', async () => {
    const { rows } = sheetOf('gia11-graduates')
    const [headings = [], ...body] = rows
    const vague = [headings.map((title) => (title === 'Выпускников 11 классов' ? 'Выпускников' : title)), ...body]
    expect((await read([{ name: 'Выпускники 11 кл.', rows: vague }])).sheets[0]?.form).toBe('gia11-graduates')
  })
})

describe('sheets', () => {
  it('that are no forms are named, and the others are read', async () => {
    const result = await read([
      {
        name: 'Столовая',
        rows: [
          ['Блюдо', 'Цена'],
          ['Суп', 40],
        ],
      },
      sheetOf(OGE),
    ])
    expect(result.problems).toEqual([])
    expect(result.notices).toMatchObject([{ code: 'sheet-not-recognised', sheet: 'Столовая' }])
  })

  it('of a form without its headings are a problem', async () => {
    const result = await read([{ name: 'ЕГЭ', rows: [['Полевая СОШ', 40]] }, sheetOf(OGE)])
    expect(result.problems).toMatchObject([{ code: 'header-not-found', sheet: 'ЕГЭ' }])
  })

  it('without any form, or without figures, refuse the workbook', async () => {
    expect(marks(await read([{ name: 'Лист1', rows: [['Полевая СОШ']] }]))).toEqual([['no-form-found', null]])
    expect(marks(await read([sheetOf(OGE, [])]))).toEqual([['no-data', null]])
  })

  it('of one form may be several; a row repeated in another sheet is named with both', async () => {
    const [first = {}, ...others] = sampleRows[OGE]
    const apart = await read([
      { ...sheetOf(OGE, [first]), name: 'А' },
      { ...sheetOf(OGE, others), name: 'Б' },
    ])
    expect(apart.problems).toEqual([])
    expect(apart.submissions).toHaveLength(2)
    const twice = await read([
      { ...sheetOf(OGE), name: 'А' },
      { ...sheetOf(OGE, [first]), name: 'Б' },
    ])
    expect(twice.problems).toMatchObject([{ code: 'duplicate-row', sheet: 'Б', cell: 'A2' }])
    expect(twice.problems[0]?.message).toContain('строку 2 листа «А»')
  })
})

describe('keys', () => {
  it.each(['полевая сош', 'МБОУ "Полевая СОШ"', 'МБОУ «Полевая СОШ»', ' Полевая  СОШ.', '902001', 'Пoлевая CОШ'])(
    'organisation «%s» is known',
    async (name) => {
      const result = await read([sheetOf(OGE, [{ ...sampleRows[OGE][0], Организация: name }])])
      expect(result.problems).toEqual([])
      expect(result.submissions[0]?.unit).toBe('polevaya')
    },
  )

  it.each(['2025/26', '2025-2026', '2025/2026', '2025–26', '2025/26 уч. год', '2025 / 2026 учебный год'])(
    'school year «%s» is known',
    async (year) => {
      const result = await read([sheetOf(OGE, [{ ...sampleRows[OGE][0], 'Учебный год': year }])])
      expect(result.problems).toEqual([])
      expect(result.submissions[0]?.period).toBe('school-year:2025')
    },
  )

  it('may be merged over the rows they stand for', async () => {
    const { name, rows } = sheetOf(OGE, sampleRows[OGE].slice(0, 2))
    const result = await read([{ name, rows, merges: ['A2:A3', 'B2:B3', 'D2:D3'] }])
    expect(result.problems).toEqual([])
    expect(result.submissions[0]?.cells).toHaveProperty('attempt=main;subject=math')
  })

  it('are checked against the code of the row', async () => {
    const { name, rows } = sheetOf(OGE, sampleRows[OGE].slice(0, 1))
    const coded = (code: Input): InputSheet => ({
      name,
      rows: rows.map((row, index) => [index === 0 ? 'Код ОО' : code, ...row]),
    })
    expect((await read([coded(902001)])).problems).toEqual([])
    expect(marks(await read([coded(903001)]))).toEqual([['unit-code-mismatch', 'A2']])
    expect(marks(await read([coded('000000')]))).toEqual([['unknown-unit', 'A2']])
  })

  it('must be those of the periods and units that are awaited', async () => {
    const sheets = [sheetOf(OGE, sampleRows[OGE].slice(0, 1))]
    const other = { ...context, periods: ['school-year:2024'] as const }
    expect(marks(await read(sheets, other))).toEqual([['unexpected-period', 'B2']])
    expect(marks(await read(sheets, { ...context, reporters: ['lugovaya'] }))).toEqual([['foreign-unit', 'A2']])
    expect(marks(await read(sheets, { ...context, reporters: ['polevaya'] }))).toEqual([])
  })

  it('that two organisations share are refused, unless only one existed then', async () => {
    const twin = (from: string): ReadContext => ({
      ...context,
      units: new UnitTree([
        ...district.units,
        { ...unitOf('polevaya'), id: 'twin', code: '999001', spans: spansFrom(from) },
      ]),
    })
    const sheets = [sheetOf(OGE, sampleRows[OGE].slice(0, 1))]
    expect(marks(await read(sheets, twin('2010-09-01')))).toEqual([['unit-ambiguous', 'A2']])
    expect(marks(await read(sheets, twin('2030-09-01')))).toEqual([])
  })
})

describe('figures', () => {
  it.each([
    ['10 054', 10_054],
    ['10\u00a0054', 10_054],
    ['10054', 10_054],
    ['12 чел.', 12],
    ['12 человек', 12],
    ['0', 0],
  ])('«%s» is %d without a word', async (text, value) => {
    const result = await read([sheetOf(OGE, [onlyTakers(text)])])
    expect(result.problems).toEqual([])
    expect(takersOf(result)).toBe(value)
    expect(result.notices.filter(({ code }) => code === 'number-taken')).toEqual([])
  })

  it.each([
    ['44 (9%)', 44],
    ['212 человек/65,84%', 212],
    ['53,0', 53],
  ])('«%s» is %d with a notice', async (text, value) => {
    const result = await read([sheetOf(OGE, [onlyTakers(text)])])
    expect(takersOf(result)).toBe(value)
    const cell = at(OGE, 'Участников', 2)
    expect(result.notices.filter(({ code }) => code === 'number-taken')).toMatchObject([{ cell }])
  })

  it('take the stored result of a formula', async () => {
    expect(takersOf(await read([sheetOf(OGE, [onlyTakers({ formula: '20+3', result: 23 })])]))).toBe(23)
  })

  it('left blank are missing, not zero, and the cells are listed', async () => {
    const result = await read([sheetOf(OGE, [onlyTakers(40)])])
    expect(result.problems).toEqual([])
    expect(result.submissions[0]?.cells['attempt=main;subject=rus']).toEqual({ takers: 40, notAssessed: 0 })
    expect(result.notices.map(({ code, column, cells }) => [code, column, cells])).toEqual([
      ['no-data', 'Не преодолели минимум', [at(OGE, 'Не преодолели минимум', 2)]],
      ['no-data', 'Отметка', [at(OGE, 'Отметка «2»', 2)]],
    ])
  })

  it('left blank among marks are zero where the others already make up the takers', async () => {
    const row = { ...sampleRows[OGE][0], 'Не преодолели минимум': 0, 'Отметка «2»': null, 'Отметка «3»': 13 }
    const result = await read([sheetOf(OGE, [row])])
    expect(result.problems).toEqual([])
    expect(result.submissions[0]?.cells['attempt=main;subject=rus']?.['marks']).toEqual({ 3: 13, 4: 15, 5: 12 })
    expect(result.notices).toMatchObject([{ code: 'zeros-deduced', cells: [at(OGE, 'Отметка «2»', 2)] }])
  })

  it('merged over rows are refused', async () => {
    const { name, rows } = sheetOf(OGE, sampleRows[OGE].slice(0, 2))
    const result = await read([{ name, rows, merges: ['E2:E3'] }])
    expect(marks(result)).toEqual([['merged-value', 'E2']])
  })

  it('come with their cells', async () => {
    const { places } = await read([sheetOf('ege-results')])
    const row = places.filter(({ cell, unit }) => cell.includes('level=base') && unit === 'polevaya')
    expect(row.map(({ field, bin, at: cell }) => [field, bin, cell])).toEqual([
      ['takers', null, 'G3'],
      ['belowMinimum', null, 'H3'],
      ['marks', '2', 'I3'],
      ['marks', '3', 'J3'],
      ['marks', '4', 'K3'],
      ['marks', '5', 'L3'],
    ])
  })
})

describe('rows', () => {
  it('without figures are skipped and counted, footnotes too', async () => {
    const [first = {}] = sampleRows[OGE]
    const keys = { Организация: 'Луговая СОШ', 'Учебный год': '2025/26', Предмет: 'Математика' }
    const result = await read([sheetOf(OGE, [first, keys, { Организация: 'Исполнитель: методист отдела' }])])
    expect(result.problems).toEqual([])
    expect(result.notices).toMatchObject([{ code: 'blank-rows', message: expect.stringContaining('2\u00a0строки') }])
  })

  it('left blank beside filled ones of the same school are pointed out: there nobody sat the exam', async () => {
    const [first = {}] = sampleRows[OGE]
    const blank = {
      Организация: 'Полевая СОШ',
      'Учебный год': '2025/26',
      Предмет: 'Математика',
      'Период сдачи': 'основной',
    }
    const result = await read([sheetOf(OGE, [first, blank])])
    expect(result.notices).toMatchObject([{ code: 'blank-row-is-zero', cells: ['A3'] }])
  })

  const total = (row: Readonly<Record<string, Input>>): Promise<ReadResult> =>
    read([sheetOf(OGE, [...sampleRows[OGE], row])])

  it('of totals are compared with the sums and not stored', async () => {
    const result = await total({ Организация: 'ИТОГО:', Участников: 84, 'Отметка «2»': 9 })
    expect(result.problems).toEqual([])
    expect(result.submissions).toEqual((await read([sheetOf(OGE)])).submissions)
    expect(result.notices).toMatchObject([{ code: 'total-checked' }])
  })

  it('of totals that do not agree are a problem in their cell', async () => {
    const result = await total({ Организация: 'Всего', Участников: 85, 'Отметка «2»': 9 })
    expect(result.problems).toMatchObject([
      { code: 'total-mismatch', cell: at(OGE, 'Участников', 5), found: '85', expected: '84' },
    ])
  })

  it('of totals may be of a subject or of a part of the table', async () => {
    expect((await total({ Организация: 'Итого', Предмет: 'Математика', Участников: 44 })).problems).toEqual([])
    expect(marks(await total({ Организация: 'Итого', Предмет: 'Математика', Участников: 84 }))).toHaveLength(1)
    const [first = {}, second = {}, third = {}] = sampleRows[OGE]
    const sections = [first, second, { Организация: 'Итого', Участников: 80 }, third]
    const ends = [
      { Организация: 'Итого', Участников: 4 },
      { Организация: 'Всего', Участников: 84 },
    ]
    expect((await read([sheetOf(OGE, [...sections, ...ends])])).problems).toEqual([])
  })

  it('of totals over blank cells are left unjudged, with a notice', async () => {
    const rows = [...sampleRows[OGE].slice(0, 1), onlyTakers(null), { Организация: 'Итого', Участников: 55 }]
    const result = await read([sheetOf(OGE, rows.with(1, { ...onlyTakers(null), Предмет: 'Химия' }))])
    expect(result.problems).toEqual([])
    expect(result.notices.map(({ code }) => code)).toContain('total-not-checked')
  })
})

function onlyTakers(takers: Input): Readonly<Record<string, Input>> {
  const {
    Организация = null,
    Предмет = null,
    'Учебный год': year = null,
    'Период сдачи': attempt = null,
  } = sampleRows[OGE][0] ?? {}
  return {
    Организация,
    Предмет,
    'Учебный год': year,
    'Период сдачи': attempt,
    Участников: takers,
    'Без отметки (н/а)': 0,
  }
}

function takersOf({ submissions }: ReadResult): unknown {
  return submissions[0]?.cells['attempt=main;subject=rus']?.['takers']
}

function marks({ problems }: ReadResult): readonly (readonly [string, string | null])[] {
  return problems.map(({ code, cell }) => [code, cell])
}

function unitOf(id: string): Unit {
  return context.units.get(id)
}

function spansFrom(from: string): Unit['spans'] {
  return unitOf('polevaya').spans.map((span) => ({ ...span, from }))
}

async function read(sheets: readonly InputSheet[], within: ReadContext = context): Promise<ReadResult> {
  return readFactsFromBytes(await xlsxOf(sheets), within)
}
