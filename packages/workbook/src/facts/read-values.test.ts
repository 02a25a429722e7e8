import { describe, expect, it } from 'vitest'
import { marks, onlyTakers, read } from '../testing/read-tables.ts'
import { at, sampleRows, sheetOf } from '../testing/sample.ts'
import type { ReadResult } from './read-result.ts'

const OGE = 'oge-results'

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

function takersOf({ submissions }: ReadResult): unknown {
  return submissions[0]?.cells['attempt=main;subject=rus']?.['takers']
}
