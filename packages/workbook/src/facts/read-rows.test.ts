import { describe, expect, it } from 'vitest'
import { marks, onlyTakers, read } from '../testing/read-tables.ts'
import { at, sampleRows, sheetOf } from '../testing/sample.ts'
import type { Input } from '../testing/xlsx-of.ts'
import type { ReadResult } from './read-result.ts'

const OGE = 'oge-results'

describe('rows', () => {
  it('without figures are skipped and counted, footnotes too', async () => {
    const [first = {}] = sampleRows[OGE]
    const keys = { Организация: 'Луговая СОШ', 'Учебный год': '2025/26', Предмет: 'Математика' }
    const result = await read([sheetOf(OGE, [first, keys, { Организация: 'Исполнитель: методист отдела' }])])
    expect(result.problems).toEqual([])
    expect(result.notices).toMatchObject([{ code: 'blank-rows', message: expect.stringContaining('2\u00a0строки') }])
  })

  it('left blank beside filled ones of the same school are unknown, not zero', async () => {
    const [first = {}] = sampleRows[OGE]
    const blank = {
      Организация: 'Полевая СОШ',
      'Учебный год': '2025/26',
      Предмет: 'Математика',
      'Период сдачи': 'основной',
    }
    const result = await read([sheetOf(OGE, [first, blank])])
    expect(result.notices).toMatchObject([{ code: 'blank-row-is-unknown', cells: ['A3'] }])
    expect(
      result.submissions.map(({ cells }) =>
        Object.entries(cells).filter(([, values]) => Object.keys(values).length === 0),
      ),
    ).toEqual([[['attempt=main;subject=math', {}]]])
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

  it('that are all wrong are read until two thousand problems are found', async () => {
    const [row = {}] = sampleRows[OGE]
    const result = await read([
      sheetOf(
        OGE,
        Array.from({ length: 2100 }, () => ({ ...row, Предмет: 'Астрология' })),
      ),
    ])
    expect(result.problems).toHaveLength(2001)
    expect(result.problems.at(-1)).toMatchObject({
      code: 'too-many-problems',
      message: expect.stringContaining('дальше файл не проверялся'),
    })
    expect(result.submissions).toEqual([])
  })
})
