import {
  cellKey,
  printEvaluation,
  printWithParts,
  schoolYear,
  UnitTree,
  type Evaluation,
  type Report,
  type Submission,
  indicators,
} from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { writeTemplate } from '@msoko/workbook'
import { sql } from 'drizzle-orm'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../db/rows.ts'
import { call, startApi, upload, type TestApi } from '../../testing/api.ts'
import { engines } from '../../testing/engines.ts'
import { issue } from '../../testing/jobs.ts'
import type { ImportView } from './get-import.ts'
import { examForms } from '../../testing/exam-forms.ts'

const WORD_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

const district = demonstrationDistrict()
const units = new UnitTree(district.units)
const period = schoolYear(2026)

const book = (submissions: readonly Submission[], periods = [period]): Promise<Uint8Array> =>
  writeTemplate({
    forms: examForms,
    units,
    periods,
    municipality: district.municipality.title,
    synthetic: true,
    prefill: submissions,
  })

const graduates = (unit: string, values: Record<string, number>): Submission => ({
  unit,
  form: 'gia11-graduates',
  period,
  cells: {
    '': {
      graduates: 10,
      admitted: 10,
      belowRussian: 0,
      belowMaths: 0,
      belowEither: 0,
      certificateByJune: 10,
      certificateBySeptember: 10,
      specialNeeds: 0,
      ...values,
    },
  },
})

const ogeCell = (subject: string) => cellKey({ subject, attempt: 'main' })
const oge = (unit: string, below: number, takers: number): Submission => ({
  unit,
  form: 'oge-results',
  period,
  cells: Object.fromEntries(
    ['rus', 'math'].map((subject) => [
      ogeCell(subject),
      { takers, notAssessed: 0, belowMinimum: below, marks: { 2: below, 3: takers - below, 4: 0, 5: 0 } },
    ]),
  ),
})

describe.each(engines)('imports on %s', (engine) => {
  let api: TestApi
  let cookie: string

  beforeAll(async () => {
    api = await startApi(engine)
    cookie = await api.signIn('rono')
  })
  afterAll(() => api.close())

  const view = async (id: string): Promise<ImportView> =>
    (await call<ImportView>(api, cookie, 'imports.get', { id })).data
  const accept = (id: string, as = cookie) => call(api, as, 'imports.accept', { id }, 'POST')
  const stored = async (): Promise<Record<string, number>> => {
    const [row] = await rowsOf<Record<string, number>>(
      api.database.drizzle,
      sql`select (select count(*)::int from fact) as facts, (select count(*)::int from cell_state) as cells, (select count(*)::int from revision) as revisions`,
    )
    return row ?? {}
  }
  const valueOf = async (unit: string, indicator: string): Promise<string> => {
    const { data } = await call<{ evaluation: Evaluation }>(api, cookie, 'indicators.cell', { indicator, unit, period })
    const definition = indicators.find(({ id }) => id === indicator)
    if (!definition) throw new Error(indicator)
    return printWithParts(data.evaluation, definition)
  }

  it('takes a workbook of two schools, its correction and a second one', async () => {
    const first = await upload(
      api,
      cookie,
      await book([graduates('polevaya', { belowMaths: 3, belowEither: 3 }), graduates('lugovaya', {})]),
    )
    expect(first.status).toBe(200)
    const preview = await view(first.id)
    expect(preview.result.problems).toEqual([])
    expect(preview.changes.map(({ unit, kind }) => [unit, kind])).toEqual([
      ['polevaya', 'new'],
      ['lugovaya', 'new'],
    ])
    expect(await valueOf('polevaya', 'gia11-below-minimum')).toBe('нет данных')
    expect((await accept(first.id)).status).toBe(200)
    expect(await valueOf('polevaya', 'gia11-below-minimum')).toBe('30,0\u00a0% (3 из 10)')
    expect(await valueOf('prirechensky', 'gia11-below-minimum')).toBe('15,0\u00a0% (3 из 20; данные 2 из 5\u00a0орг.)')

    const second = await upload(
      api,
      cookie,
      await book([graduates('polevaya', { belowMaths: 2, belowEither: 2 }), graduates('lugovaya', {})]),
    )
    const changes = (await view(second.id)).changes
    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'unchanged'])
    expect(changes[0]?.cells).toEqual([
      { cell: '', field: 'belowMaths', before: 3, after: 2 },
      { cell: '', field: 'belowEither', before: 3, after: 2 },
    ])
    await accept(second.id)
    expect(await valueOf('polevaya', 'gia11-below-minimum')).toBe('20,0\u00a0% (2 из 10)')

    const before = await stored()
    const same = await upload(api, cookie, await book([graduates('polevaya', { belowMaths: 2, belowEither: 2 })]))
    await accept(same.id)
    expect(await stored()).toEqual(before)

    const third = await upload(api, cookie, await book([graduates('polevaya', { belowMaths: 4, belowEither: 4 })]))
    await accept(third.id)
    expect(await valueOf('polevaya', 'gia11-below-minimum')).toBe('40,0\u00a0% (4 из 10)')
    expect(await valueOf('lugovaya', 'gia11-below-minimum')).toBe('0,0\u00a0% (0 из 10)')
  })

  it('names what the new file lacks', async () => {
    const full = await upload(api, cookie, await book([oge('berezovskaya', 0, 3)]))
    await accept(full.id)
    const { [ogeCell('rus')]: rus } = oge('berezovskaya', 0, 3).cells
    const shorter = await upload(
      api,
      cookie,
      await book([{ ...oge('berezovskaya', 0, 3), cells: { [ogeCell('rus')]: rus ?? {} } }]),
    )
    const [change] = (await view(shorter.id)).changes
    expect(change?.absent.map(({ cell, field }) => `${cell} ${field}`)).toContain(`${ogeCell('math')} takers`)
  })

  it('refuses to accept twice, after a discard, or over facts that changed since the preview', async () => {
    const one = await upload(api, cookie, await book([graduates('rodnikovaya', {})]))
    const other = await upload(api, cookie, await book([graduates('rodnikovaya', { belowRussian: 1, belowEither: 1 })]))
    await accept(one.id)
    expect((await accept(one.id)).error.message).toContain('уже принята')
    const stale = await accept(other.id)
    expect([stale.status, stale.error.data.code]).toEqual([409, 'CONFLICT'])
    expect(await valueOf('rodnikovaya', 'gia11-below-minimum')).toBe('0,0\u00a0% (0 из 10)')
    expect((await call(api, cookie, 'imports.discard', { id: other.id }, 'POST')).status).toBe(200)
    expect((await accept(other.id)).error.message).toContain('уже отклонена')
  })

  it('lets a school report for itself only', async () => {
    const school = await api.signIn('lugovaya')
    const own = await upload(api, school, await book([oge('lugovaya', 1, 12)]))
    expect((await accept(own.id, school)).status).toBe(200)
    const foreign = await upload(api, school, await book([oge('polevaya', 1, 12)]))
    const { data } = await call<ImportView>(api, school, 'imports.get', { id: foreign.id })
    expect(data.result.problems[0]).toMatchObject({ sheet: 'ОГЭ', severity: 'error' })
    expect((await accept(foreign.id, school)).status).toBe(400)
    expect((await call(api, await api.signIn('polevaya'), 'imports.get', { id: own.id })).status).toBe(404)
  })

  describe('wrong workbooks', () => {
    const edit = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
      const files = unzipSync(bytes)
      const changed = Object.entries(files).map(([name, content]) => [
        name,
        /xl\/(worksheets\/sheet\d+|sharedStrings)\.xml$/.test(name) ? strToU8(change(strFromU8(content))) : content,
      ])
      return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>)
    }
    const cases: readonly (readonly [
      string,
      () => Promise<Uint8Array>,
      { readonly cell: RegExp | null; readonly message: RegExp },
    ])[] = [
      [
        '41 below of 40 takers',
        async () => book([graduates('polevaya', { graduates: 40, admitted: 40, belowRussian: 41, belowEither: 40 })]),
        { cell: /^[A-Z]+\d+$/, message: /41/ },
      ],
      [
        'an unknown school',
        async () =>
          edit(await book([graduates('polevaya', {})]), (xml) => xml.replaceAll('>Полевая СОШ<', '>Пoлярная СОШ<')),
        { cell: /^[A-Z]+\d+$/, message: /организаци/i },
      ],
      [
        'an unknown subject',
        async () => edit(await book([oge('polevaya', 0, 3)]), (xml) => xml.replaceAll('>Математика<', '>Астрология<')),
        { cell: /^[A-Z]+\d+$/, message: /Астрология|предмет/i },
      ],
      ['an empty file', () => Promise.resolve(new Uint8Array()), { cell: null, message: /пуст/ }],
      [
        'a Word document called xlsx',
        () =>
          Promise.resolve(
            zipSync({ 'word/document.xml': strToU8('<w:document/>'), '[Content_Types].xml': strToU8(WORD_TYPES) }),
          ),
        { cell: null, message: /Word/ },
      ],
      [
        'a zip bomb',
        () =>
          Promise.resolve(
            zipSync({
              'xl/workbook.xml': strToU8('<workbook/>'),
              'xl/worksheets/sheet1.xml': new Uint8Array(130 * 1024 * 1024),
            }),
          ),
        { cell: null, message: /./ },
      ],
      [
        'plain bytes',
        () => Promise.resolve(Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256)),
        { cell: null, message: /./ },
      ],
    ]

    it.each(cases)('%s: refused with its place, nothing stored, the server lives', async (_, make, expected) => {
      const before = await stored()
      const sent = await upload(api, cookie, await make())
      expect(sent.status).toBe(200)
      const { result } = await view(sent.id)
      const errors = result.problems.filter(({ severity }) => severity === 'error')
      expect(errors.length).toBeGreaterThan(0)
      expect(
        errors.some(({ message }) => expected.message.test(message)),
        JSON.stringify(errors[0]),
      ).toBe(true)
      if (expected.cell) expect(errors[0]?.cell).toMatch(expected.cell)
      else expect(errors[0]?.cell).toBeNull()
      for (const { remedy, expected: wanted } of errors)
        expect([remedy, wanted].every((text) => text.length > 0)).toBe(true)
      expect((await accept(sent.id)).status).toBe(400)
      expect(await stored()).toEqual(before)
      expect((await api.app.inject({ url: '/health/ready' })).statusCode).toBe(200)
    })
  })

  it('gives one number in the package, the API and the document', async () => {
    const year = schoolYear(2025)
    const issued = await issue(api, cookie, { report: 'measure-1-12', period: year })
    const file = await api.app.inject({ url: `/api/documents/${issued}.docx`, headers: { cookie } })
    expect(file.headers['content-disposition']).toContain(
      encodeURIComponent('Аналитическая справка 1.12 за 2025-26.docx'),
    )
    const xml = strFromU8(unzipSync(new Uint8Array(file.rawPayload))['word/document.xml'] ?? new Uint8Array())
    const { data: report } = await call<Report>(api, cookie, 'reports.preview', {
      report: 'measure-1-12',
      period: year,
    })
    const cells = report.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
    )
    for (const text of cells) expect(xml).toContain(text)
    const table = await call<{ rows: { unit: string; evaluations: Evaluation[] }[] }>(api, cookie, 'indicators.table', {
      indicator: 'gia11-below-minimum',
      from: year,
      to: year,
    })
    const indicator = indicators.find(({ id }) => id === 'gia11-below-minimum')
    if (!indicator) throw new Error('no indicator')
    for (const { unit, evaluations } of table.data.rows) {
      const [evaluation] = evaluations
      if (evaluation?.state !== 'value') continue
      expect(cells, unit).toContain(printWithParts(evaluation, indicator))
      expect(xml).toContain(printEvaluation(evaluation, indicator))
    }
  })
})
