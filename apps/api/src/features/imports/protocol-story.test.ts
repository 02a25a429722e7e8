import {
  cellKey,
  schoolYear,
  type Adjustment,
  type CellValues,
  type Contribution,
  type FieldValue,
} from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../db/rows.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { withActor } from '../../db/with-actor.ts'
import { call, sendReading, startApi, type TestApi } from '../../testing/api.ts'
import { districtActor } from '../../testing/district.ts'
import { engines } from '../../testing/engines.ts'
import { bytesOf, protocolFile, type Results } from '../../testing/protocol-file.ts'
import { describeBytes, emptyReading, readForSending } from '../../testing/sent-reading.ts'
import type { Reconciliation } from '../reconciliation/list-disagreements.ts'
import type { ImportView } from './get-import.ts'
import type { ImportConsequences } from './import-consequences.ts'
import type { ReadingContext } from './reading-context.ts'
import type { HistoryEntry } from './scope-history.ts'

const period = schoolYear(2026)
const cell = cellKey({ subject: 'rus', level: 'single', attempt: 'main', category: 'current' })
const FIRST = [
  ['902001', 23],
  ['902001', 24],
  ['902001', 60],
  ['903001', 70],
] as const
const SECOND = [
  ['902001', 23],
  ['902001', 24],
  ['902001', 61],
  ['903001', 70],
] as const
/** One of the participants of Полевая has gone, and Луговая stands no longer in it. */
const THIRD = [
  ['902001', 23],
  ['902001', 61],
] as const
const APPEAL: Adjustment = {
  unit: 'polevaya',
  form: 'ege-results',
  period,
  cell,
  field: 'scores',
  from: 23,
  to: 40,
  line: 5,
}

describe.each(engines)('a protocol, its corrections and an appeal, on %s', (engine) => {
  let api: TestApi
  let cookie: string
  let context: ReadingContext

  beforeAll(async () => {
    api = await startApi(engine)
    cookie = await api.signIn('rono')
    context = (await call<ReadingContext>(api, cookie, 'imports.context')).data
  })
  afterAll(() => api.close())

  const sendProtocol = async (results: Results, name: string): Promise<string> =>
    (await sendReading(api, cookie, await readForSending(protocolFile(results), name, context))).id
  const sendAppeals = async (adjustments: readonly Adjustment[], name: string, text = name): Promise<string> => {
    const reading = { ...emptyReading, kind: 'protocol', adjustments }
    return (await sendReading(api, cookie, { ...describeBytes(bytesOf(text), name), reading })).id
  }
  const sendBook = async (as: string, contribution: Omit<Contribution, 'claim' | 'form' | 'period'>, name: string) => {
    const told = { form: 'ege-results', period, claim: { kind: 'listed' }, ...contribution }
    const reading = { ...emptyReading, contributions: [told] }
    return (await sendReading(api, as, { ...describeBytes(bytesOf(name), name), reading })).id
  }
  const view = async (id: string): Promise<ImportView> =>
    (await call<ImportView>(api, cookie, 'imports.get', { id })).data
  const accept = (id: string, as = cookie) => call(api, as, 'imports.accept', { id }, 'POST')
  const undo = (id: string, as = cookie) => call(api, as, 'imports.undo', { id }, 'POST')
  const taken = async (id: string): Promise<string> => {
    const { result } = await view(id)
    expect(result.problems).toEqual([])
    expect((await accept(id)).error?.message).toBeUndefined()
    return id
  }
  const figures = async (): Promise<Readonly<Record<string, CellValues | undefined>>> => {
    const stored = await withActor(api.database, districtActor(), (tx) =>
      readSubmissions(tx, { forms: ['ege-results'], periods: [period] }),
    )
    return Object.fromEntries(stored.map((report) => [report.unit, report.cells[cell]]))
  }
  const history = async (unit: string): Promise<readonly HistoryEntry[]> =>
    (await call<HistoryEntry[]>(api, cookie, 'imports.history', { unit, form: 'ege-results', period })).data

  const polevaya = (...scores: readonly number[]): CellValues => ({
    takers: scores.length,
    belowMinimum: scores.filter((score) => score < 24).length,
    scores: Object.fromEntries(scores.map((score) => [score, 1])),
  })

  it('gives the right figures after each, a history to read, and goes back to the start', async () => {
    const lugovaya = polevaya(70)
    expect(await figures()).toEqual({})
    const first = await taken(await sendProtocol(FIRST, 'протокол.csv'))
    expect(await figures()).toEqual({ polevaya: polevaya(23, 24, 60), lugovaya })

    const second = await sendProtocol(SECOND, 'протокол исправленный.csv')
    const { changes } = await view(second)
    expect(changes.map(({ unit, kind }) => [unit, kind])).toEqual([
      ['polevaya', 'changed'],
      ['lugovaya', 'unchanged'],
    ])
    const { data } = await call<ImportConsequences>(api, cookie, 'imports.consequences', { id: second })
    const means = data.indicators.filter(({ indicator }) => indicator === 'ege-mean-score')
    expect(means.map(({ unit, after }) => [unit, 'value' in after && after.value])).toEqual([
      ['prirechensky', { num: 89, den: 2 }],
      ['polevaya', { num: 36, den: 1 }],
    ])
    await taken(second)
    expect(await figures()).toEqual({ polevaya: polevaya(23, 24, 61), lugovaya })

    const third = await taken(await sendProtocol(THIRD, 'протокол окончательный.csv'))
    expect(await figures()).toEqual({ polevaya: polevaya(23, 61), lugovaya })

    const appeals = await taken(await sendAppeals([APPEAL], 'апелляции.csv'))
    expect(await figures()).toEqual({ polevaya: polevaya(40, 61), lugovaya })
    const again = await view(await sendAppeals([APPEAL], 'апелляции.csv'))
    expect(again.result.problems.map(({ code }) => code)).toEqual(['appeals-repeated'])
    expect(again.result.problems[0]?.message).toMatch(/уже приняты \d+ \S+ 20\d\d г\. \(файл «апелляции\.csv»\)/)

    const told = await history('polevaya')
    expect(told.map(({ fileName, kind, undone }) => [fileName, kind, undone])).toEqual([
      ['апелляции.csv', 'import', false],
      ['протокол окончательный.csv', 'import', false],
      ['протокол исправленный.csv', 'import', false],
      ['протокол.csv', 'import', false],
    ])
    const changed = (
      entry: HistoryEntry | undefined,
    ): readonly (readonly [string, FieldValue | null, FieldValue | null])[] =>
      entry?.changes.map(({ title, before, after }) => [title, before, after] as const) ?? []
    const titled = (field: string): string => `Русский язык (основной период, выпускники текущего года): ${field}`
    expect(changed(told[0])).toEqual([
      [titled('Не преодолели минимум'), 1, 0],
      [titled('Тестовые баллы'), { 23: 1, 61: 1 }, { 40: 1, 61: 1 }],
    ])
    expect(changed(told[3])).toHaveLength(3)

    const refused = await undo(second)
    expect([refused.status, refused.error.message]).toEqual([
      409,
      expect.stringMatching(/«протокол окончательный\.csv» \(\d.*Полевая СОШ.*; «апелляции\.csv» \(/),
    ])
    for (const [id, left] of [
      [appeals, { polevaya: polevaya(23, 61), lugovaya }],
      [third, { polevaya: polevaya(23, 24, 61), lugovaya }],
      [second, { polevaya: polevaya(23, 24, 60), lugovaya }],
      [first, {}],
    ] as const) {
      expect((await undo(id)).status).toBe(200)
      expect(await figures()).toEqual(left)
    }
    expect((await undo(first)).error.message).toContain('уже отменена')
    const after = await history('polevaya')
    expect(after.slice(0, 4).map(({ fileName, kind }) => [fileName, kind])).toEqual([
      ['протокол.csv', 'undo'],
      ['протокол исправленный.csv', 'undo'],
      ['протокол окончательный.csv', 'undo'],
      ['апелляции.csv', 'undo'],
    ])
    expect(after[0]?.withdrawn).toBe(true)
    expect(after.every(({ undone }) => undone)).toBe(true)
    await taken(await sendProtocol(FIRST, 'протокол.csv'))
    await taken(await sendAppeals([APPEAL], 'апелляции.csv'))
    expect(await figures()).toEqual({ polevaya: polevaya(24, 40, 60), lugovaya })
  })

  it('does not take figures away that a later file has said too', async () => {
    const one = await taken(await sendProtocol([['904001', 50]], 'первый.csv'))
    const same = await taken(await sendProtocol([['904001', 50]], 'тот же ещё раз.csv'))
    const refused = await undo(one)
    expect([refused.status, refused.error.message]).toEqual([409, expect.stringContaining('«тот же ещё раз.csv»')])
    expect((await undo(same)).status).toBe(200)
    expect((await figures())['rodnikovaya']).toEqual(polevaya(50))
    expect((await undo(one)).status).toBe(200)
    expect((await figures())['rodnikovaya']).toBeUndefined()
  })

  it('sets a school beside the protocol, adds nothing, and lets the district say which holds', async () => {
    const school = await api.signIn('polevaya')
    const said = { takers: 4, belowMinimum: 2, scores: { 23: 2, 60: 2 } }
    const id = await sendBook(school, { unit: 'polevaya', cells: { [cell]: said } }, 'книга школы.xlsx')
    const [change] = (await view(id)).changes
    expect([change?.kind, change?.cells]).toEqual(['overruled', []])
    expect(change?.disagreements.map(({ field }) => field)).toEqual(['takers', 'belowMinimum', 'scores'])
    expect((await accept(id, school)).status).toBe(200)
    expect((await figures())['polevaya']).toEqual(polevaya(24, 40, 60))

    const reconciliation = async (as = cookie) =>
      (await call<Reconciliation>(api, as, 'reconciliation.list', { period })).data
    const [scope] = (await reconciliation()).scopes
    expect([scope?.unit, scope?.differences[0]]).toEqual([
      'polevaya',
      {
        cell,
        field: 'takers',
        values: [
          { channel: 'protocol', value: 3 },
          { channel: 'workbook', value: 4 },
        ],
      },
    ])
    expect((await reconciliation(await api.signIn('lugovaya'))).scopes).toEqual([])

    const settle = (channels: readonly string[], as = cookie) =>
      call<{ reports: number }>(api, as, 'reconciliation.setAuthority', { form: 'ege-results', channels }, 'POST')
    expect((await settle(['workbook'])).status).toBe(400)
    expect((await settle(['workbook', 'protocol', 'joined'], school)).status).toBe(403)
    expect((await settle(['workbook', 'protocol', 'joined'])).data).toEqual({ reports: 1 })
    expect((await figures())['polevaya']).toEqual(said)
    await settle(['protocol', 'joined', 'workbook'])
    expect((await figures())['polevaya']).toEqual(polevaya(24, 40, 60))

    const stranger = await undo(id, await api.signIn('lugovaya'))
    expect(stranger.status).toBe(404)
    expect((await undo(id, school)).status).toBe(200)
    expect((await reconciliation()).scopes).toEqual([])
  })

  it('lets no two sources make figures hold that do not agree', async () => {
    const part = (values: CellValues) => ({ unit: 'lugovaya', cells: { [cell]: values } })
    const undone = await sendBook(cookie, part({ takers: 1, belowMinimum: 1 }), 'книга района.xlsx')
    expect((await view(undone)).result.problems).toEqual([])
    await accept(undone)
    // The protocol of Луговая says one taker of 70 points: where it is silent, the book of the district still speaks.
    const silent = await sendReading(api, cookie, {
      ...describeBytes(bytesOf('узкий'), 'узкий.csv'),
      reading: {
        ...emptyReading,
        kind: 'protocol',
        contributions: [
          {
            ...part({}),
            form: 'ege-results',
            period,
            claim: { kind: 'cells', where: { subject: ['rus'] }, fields: ['belowMinimum'] },
          },
        ],
      },
    })
    const { result } = await view(silent.id)
    expect(result.problems.map(({ code, severity }) => [code, severity])).toEqual([['check-failed', 'error']])
    expect(result.problems[0]?.message).toBe(
      'Луговая СОШ, «Результаты ЕГЭ по предметам», 2026/27, Русский язык (основной период, выпускники текущего года), «Не преодолели минимум»: 1, а должно быть ровно 0.',
    )
    expect((await accept(silent.id)).status).toBe(400)
  })

  it('joins the rows of two protocols, and counts anew when one of them is taken back', async () => {
    const opened = await call<{ secret: string }>(api, cookie, 'campaigns.open', { procedure: 'gia11', period }, 'POST')
    const secret = new Uint8Array(Buffer.from(opened.data.secret, 'hex'))
    const send = async (bytes: Uint8Array, name: string): Promise<string> =>
      (await sendReading(api, cookie, await readForSending(bytes, name, context, { secret }))).id
    const joined = async (): Promise<CellValues | undefined> => {
      const stored = await withActor(api.database, districtActor(), (tx) =>
        readSubmissions(tx, { forms: ['gia11-graduates'], periods: [period] }),
      )
      return stored.find(({ unit }) => unit === 'rodnikovaya')?.cells['']
    }
    const staged = async (): Promise<number | undefined> =>
      (await rowsOf<{ n: number }>(api.database.drizzle, sql`select count(*)::int n from staged_row`))[0]?.n
    const russian = await send(
      protocolFile([
        ['904001', 20],
        ['904001', 60],
        ['904001', 70],
      ]),
      'русский.csv',
    )
    expect([(await view(russian)).stagedRows, await staged()]).toEqual([3, 3])
    expect((await accept(russian)).status).toBe(200)
    expect(await joined()).toBeUndefined()
    const maths = await send(
      protocolFile(
        [
          ['904001', 2],
          ['904001', 2],
          ['904001', 5],
        ],
        '22 - Математика базовая 2027.06.02',
        'Оценка',
      ),
      'математика.csv',
    )
    const { result, changes } = await view(maths)
    expect(result.problems).toEqual([])
    expect(changes.map(({ form, kind }) => [form, kind])).toEqual([
      ['ege-results', 'changed'],
      ['gia11-graduates', 'new'],
    ])
    expect((await accept(maths)).status).toBe(200)
    expect(await joined()).toMatchObject({ belowRussian: 1, belowMaths: 2, belowEither: 2 })
    const previews = await rowsOf<{ text: string }>(
      api.database.drizzle,
      sql`select string_agg(preview::text, '') as text from import`,
    )
    const [row] = await rowsOf<{ participant: string }>(api.database.drizzle, sql`select participant from staged_row`)
    expect(previews[0]?.text).not.toContain(row?.participant ?? '')
    expect(previews[0]?.text).not.toContain('Тестов')
    expect((await undo(maths)).status).toBe(200)
    expect([await joined(), await staged()]).toEqual([undefined, 3])
    const discarded = await send(
      protocolFile([['904001', 5]], '22 - Математика базовая 2027.06.02', 'Оценка'),
      'лишний.csv',
    )
    expect(await staged()).toBe(4)
    await call(api, cookie, 'imports.discard', { id: discarded }, 'POST')
    expect(await staged()).toBe(3)
  })

  it('keeps how a table of the district is read, for every reader', async () => {
    const mapping = {
      title: 'Свод района',
      target: { kind: 'form', id: 'oge-results' },
      columns: { Школа: 'unit', Предмет: 'dimension:subject', Сдавали: 'field:takers' },
      fixed: { attempt: 'main' },
    }
    const save = (input: object, as = cookie) => call<{ id: string }>(api, as, 'mappings.save', input, 'POST')
    const wrong = await save({ ...mapping, columns: { Школа: 'unit', ОО: 'unit' }, fixed: { attempt: 'x' } })
    expect([wrong.status, wrong.error.message]).toEqual([
      400,
      'Таблица не сохранена. Столбцы «Школа» и «ОО» означают одно и то же: оставьте один. «Период сдачи»: значения «x» нет.',
    ])
    const { id } = (await save(mapping)).data
    expect((await save({ ...mapping, id, title: 'Свод района по ОГЭ' })).data).toEqual({ id })
    const school = await api.signIn('lugovaya')
    expect((await save(mapping, school)).status).toBe(403)
    const { data } = await call<ReadingContext>(api, school, 'imports.context')
    expect(data.mappings).toEqual([{ ...mapping, id, title: 'Свод района по ОГЭ' }])
    expect((await call(api, cookie, 'mappings.remove', { id }, 'POST')).status).toBe(200)
    expect((await call(api, cookie, 'mappings.remove', { id }, 'POST')).status).toBe(404)
    expect((await save({ ...mapping, id })).status).toBe(404)
  })
})
