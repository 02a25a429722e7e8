import { cellKey, schoolYear, UnitTree, type Submission } from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { writeTemplate } from '@msoko/workbook'
import { sql } from 'drizzle-orm'
import { Workbook, type Worksheet } from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../db/rows.ts'
import { call, startApi, upload, type TestApi } from '../../testing/api.ts'
import { engines } from '../../testing/engines.ts'
import type { ImportView } from './get-import.ts'
import { examForms } from '../../testing/exam-forms.ts'

const district = demonstrationDistrict()
const period = schoolYear(2026)

const exams = (unit: string): Submission => ({
  unit,
  form: 'oge-results',
  period,
  cells: Object.fromEntries(
    ['rus', 'math'].map((subject) => [
      cellKey({ subject, attempt: 'main' }),
      { takers: 40, notAssessed: 0, belowMinimum: 4, marks: { 2: 4, 3: 26, 4: 8, 5: 2 } },
    ]),
  ),
})

/** A sheet of the filled template, and where things stand in it. */
interface Table {
  readonly sheet: Worksheet
  readonly row: (unit: string, subject: string) => number
  /** Letters of the column under a heading. */
  readonly column: (heading: string) => string
  readonly headerRow: number
}

async function filledTemplate(change: (table: Table) => void): Promise<Uint8Array> {
  const bytes = await writeTemplate({
    forms: examForms,
    units: new UnitTree(district.units),
    periods: [period],
    municipality: district.municipality.title,
    synthetic: true,
    prefill: [exams('polevaya'), exams('lugovaya')],
  })
  const book = new Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  const sheet = book.getWorksheet('ОГЭ')
  if (!sheet) throw new Error('no sheet')
  change(tableOf(sheet))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function tableOf(sheet: Worksheet): Table {
  const text = (row: number, column: number): string => sheet.getCell(row, column).text
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)
  const headerRow = numbers(15).find((row) => text(row, 1) === 'Организация') ?? 0
  const columnNumber = (heading: string): number => {
    const found = numbers(sheet.columnCount).find((column) => text(headerRow, column).startsWith(heading))
    if (found === undefined) throw new Error(`no column ${heading}`)
    return found
  }
  return {
    sheet,
    headerRow,
    column: (heading) => sheet.getColumn(columnNumber(heading)).letter,
    row: (unit, subject) => {
      const found = numbers(sheet.rowCount).find(
        (row) => text(row, 1) === unit && text(row, columnNumber('Предмет')) === subject,
      )
      if (found === undefined) throw new Error(`no row of ${unit}`)
      return found
    },
  }
}

interface Planted {
  readonly cell: string
  readonly value?: string | number
}

/** What is put where; the address is where the refusal must point. */
const PLANTED: readonly (readonly [name: string, code: string, message: RegExp, plant: (table: Table) => Planted])[] = [
  [
    'a text in a count',
    'not-a-number',
    /сорок/,
    ({ column, row }) => ({ cell: `${column('Участников')}${row('Полевая СОШ', 'Русский язык')}`, value: 'сорок' }),
  ],
  [
    '41 below of 40 takers',
    'check-failed',
    /41/,
    ({ column, row }) => ({ cell: `${column('Не преодолели')}${row('Полевая СОШ', 'Математика')}`, value: 41 }),
  ],
  [
    'an unknown school',
    'unknown-unit',
    /Полярная СОШ/,
    ({ column, row }) => ({
      cell: `${column('Организация')}${row('Луговая СОШ', 'Русский язык')}`,
      value: 'Полярная СОШ',
    }),
  ],
  [
    'an unknown subject',
    'unknown-value',
    /Астрология/,
    ({ column, row }) => ({ cell: `${column('Предмет')}${row('Луговая СОШ', 'Математика')}`, value: 'Астрология' }),
  ],
  [
    'a row entered twice',
    'duplicate-row',
    /^Строки \d+ и \d+ говорят об одном/,
    ({ sheet, column, row }) => {
      const from = row('Полевая СОШ', 'Русский язык')
      const to = row('Луговая СОШ', 'Математика')
      sheet.getRow(to).values = sheet.getRow(from).values
      return { cell: `${column('Организация')}${to}` }
    },
  ],
  [
    'one heading merged over two columns',
    'merged-heading',
    /Участников/,
    ({ sheet, column, headerRow }) => {
      const first = sheet.getCell(`${column('Участников')}${headerRow}`)
      sheet.unMergeCells(first.address)
      const next = sheet.getCell(headerRow, Number(first.col) + 1)
      sheet.mergeCells(first.address, next.address)
      return { cell: first.address }
    },
  ],
]

describe.each(engines)('wrong workbooks on %s', (engine) => {
  let api: TestApi
  let cookie: string

  beforeAll(async () => {
    api = await startApi(engine)
    cookie = await api.signIn('rono')
  })
  afterAll(() => api.close())

  const stored = async (): Promise<unknown> =>
    rowsOf(
      api.database.drizzle,
      sql`select (select count(*)::int from fact) as facts, (select count(*)::int from cell_state) as cells, (select count(*)::int from revision) as revisions, (select max(id)::int from revision) as latest`,
    )
  const refusedOf = async (bytes: Uint8Array): Promise<ImportView> => {
    const before = await stored()
    const { id } = await upload(api, cookie, bytes)
    const accepted = await call(api, cookie, 'imports.accept', { id }, 'POST')
    expect([accepted.status, await stored()]).toEqual([400, before])
    expect((await api.app.inject({ url: '/health/ready' })).statusCode).toBe(200)
    return (await call<ImportView>(api, cookie, 'imports.get', { id })).data
  }

  it('the workbook without a fault is taken, so that each refusal below is for its own fault', async () => {
    const { id } = await upload(api, cookie, await filledTemplate(() => undefined))
    const { data } = await call<ImportView>(api, cookie, 'imports.get', { id })
    expect(data.result.problems).toEqual([])
    expect(data.changes).toHaveLength(2)
    expect((await call(api, cookie, 'imports.discard', { id }, 'POST')).status).toBe(200)
  })

  it.each(PLANTED)('%s: refused at its very cell, with what to do', async (_, code, message, plant) => {
    let at = ''
    const bytes = await filledTemplate((table) => {
      const { cell, value } = plant(table)
      at = cell
      if (value !== undefined) table.sheet.getCell(cell).value = value
    })
    const { result, changes } = await refusedOf(bytes)
    const problem = result.problems.find((candidate) => candidate.code === code)
    expect(problem, JSON.stringify(result.problems.map(({ code: c, cell }) => [c, cell]))).toMatchObject({
      sheet: 'ОГЭ',
      cell: at,
      severity: 'error',
    })
    expect(`${problem?.message} ${problem?.found}`).toMatch(message)
    expect(problem?.remedy).not.toBe('')
    expect(changes).toEqual([])
  })

  it('all faults of one workbook are told at once', async () => {
    const cells: string[] = []
    const bytes = await filledTemplate((table) => {
      for (const [, , , plant] of PLANTED.slice(0, 4)) {
        const { cell, value } = plant(table)
        cells.push(cell)
        if (value !== undefined) table.sheet.getCell(cell).value = value
      }
    })
    const { result } = await refusedOf(bytes)
    expect(new Set(result.problems.map(({ cell }) => cell))).toEqual(new Set(cells))
  })
})
