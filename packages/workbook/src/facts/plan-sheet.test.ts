import { describe, expect, it } from 'vitest'
import { marks, read } from '../testing/read-tables.ts'
import { sampleRows, sheetOf } from '../testing/sample.ts'
import type { Input } from '../testing/xlsx-of.ts'
import type { ReadResult } from './read-result.ts'

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

  it('are found by the synonyms of a dimension', async () => {
    const [headings = [], ...rows] = sheetOf(OGE).rows
    const other = headings.map((title) => (title === 'Предмет' ? 'Учебный предмет' : title))
    const result = await read([{ name: 'ОГЭ', rows: [other, ...rows] }])
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
