import { UnitTree, type Unit } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { marks, read } from '../testing/read-tables.ts'
import { context, district, sampleRows, sheetOf } from '../testing/sample.ts'
import type { Input, InputSheet } from '../testing/xlsx-of.ts'
import type { ReadContext } from './read-result.ts'

const OGE = 'oge-results'

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

function unitOf(id: string): Unit {
  return context.units.get(id)
}

function spansFrom(from: string): Unit['spans'] {
  return unitOf('polevaya').spans.map((span) => ({ ...span, from }))
}
