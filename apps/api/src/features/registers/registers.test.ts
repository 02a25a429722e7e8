import { randomUUID } from 'node:crypto'
import { countRegister, schoolYear, type Period, type RegisterRow } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { keptRows, type KeptRow } from '../../db/register-rows.ts'
import { foldRevisions } from '../../db/revisions.ts'
import { rowsOf } from '../../db/rows.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { withActor } from '../../db/with-actor.ts'
import { addMunicipality, districtActor, schoolActor } from '../../testing/district.ts'
import { engines, testDatabase } from '../../testing/engines.ts'
import { listChanges } from './list-changes.ts'
import { listRegisters } from './list-registers.ts'
import { listRows } from './list-rows.ts'
import { registerOf } from './register-of.ts'
import { removeRow } from './remove-row.ts'
import { restoreRow } from './restore-row.ts'
import { saveRow, type RowInput } from './save-row.ts'

const TODAY = '2026-03-01'
const identity = (actor: Identity['actor']): Identity => ({ actor, name: actor.user, login: actor.user, unit: null })
const office = identity(districtActor())
const school = identity(schoolActor(['lugovaya']))
/** The engine's own refusal. */
const refusal = { cause: { message: expect.stringMatching(/permission denied|row-level security/) as unknown } }
const ROOT = 'prirechensky'

describe.each(engines)('registers kept in the page, on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database, 'demo')
    await addMunicipality(database, 'other')
  })
  afterAll(() => database.close())

  const save = (input: RowInput, as = office) => saveRow(database, as, input, TODAY)
  const figures = async (form: string, period: Period, unit = ROOT) => {
    const stored = await withActor(database, office.actor, (tx) =>
      readSubmissions(tx, { forms: [form], periods: [period] }),
    )
    return stored.find((report) => report.unit === unit)?.cells
  }
  const seminar = (day: string, participants: number, theme = 'Разбор заданий ОГЭ'): RegisterRow => ({
    unit: ROOT,
    values: { day, kind: 'seminar', theme, participants },
  })
  const seminars = 'seminar-log'

  it('count the figures of every year that the rows speak of, also of those without a row, up to today', async () => {
    expect(await figures('seminars', schoolYear(2024))).toBeUndefined()
    await save({ register: seminars, ...seminar('2024-05-01', 12) })
    const { id, revision } = await save({ register: seminars, ...seminar('2024-06-01', 8) })
    expect(await figures('seminars', schoolYear(2023))).toMatchObject({ 'kind=seminar': { held: 2, attendances: 20 } })
    expect(await figures('seminars', schoolYear(2024))).toMatchObject({ 'kind=seminar': { held: 0, attendances: 0 } })
    expect(await figures('seminars', schoolYear(2025))).toBeDefined()
    expect(await figures('seminars', schoolYear(2022))).toBeUndefined()
    await save({ register: seminars, id, basis: revision, ...seminar('2024-06-01', 9) })
    expect(await figures('seminars', schoolYear(2023))).toMatchObject({ 'kind=seminar': { attendances: 21 } })
  })

  it('say nothing any more of years that no row speaks of, and the facts equal the revisions', async () => {
    const rows = await listRows(database, office, seminars)
    for (const { id, revision } of rows)
      await removeRow(database, office, { register: seminars, id, basis: revision }, TODAY)
    expect(await listRows(database, office, seminars)).toEqual([])
    expect(await figures('seminars', schoolYear(2023))).toBeUndefined()
    const [facts, folded] = await withActor(database, office.actor, async (tx) => [
      await readSubmissions(tx),
      await foldRevisions(tx),
    ])
    expect(folded).toEqual(facts)
    const [removed] = await listChanges(database, office, seminars)
    expect(removed?.values).toBeNull()
  })

  it('give an earlier state of a row back, with its figures', async () => {
    const changes = await listChanges(database, office, seminars)
    const removed = changes.find(({ values }) => values === null)
    const earlier = changes.find(({ id, values }) => id === removed?.id && values !== null)
    if (!removed || !earlier) throw new Error('nothing was removed')
    const seen = { register: seminars, id: removed.id, basis: removed.revision }
    await restoreRow(database, office, { ...seen, revision: earlier.revision }, TODAY)
    expect((await listRows(database, office, seminars)).map(({ values }) => values)).toEqual([earlier.values])
    expect(await figures('seminars', schoolYear(2023))).toBeDefined()
    await expect(restoreRow(database, office, { ...seen, revision: earlier.revision }, TODAY)).rejects.toThrow(
      /изменил/,
    )
    const [latest] = await listRows(database, office, seminars)
    await expect(
      restoreRow(database, office, { ...seen, basis: latest?.revision ?? 0, revision: removed.revision }, TODAY),
    ).rejects.toThrow(/Вернуть нечего/)
  })

  it('refuse a faulty row with everything that is wrong, and store nothing', async () => {
    const before = await listChanges(database, office, seminars)
    await expect(
      save({
        register: seminars,
        unit: ROOT,
        values: { day: '2025-02-30', kind: 'party', theme: '  ', participants: -1 },
      }),
    ).rejects.toThrow(/«Дата»: такой даты нет.*«Вид»: выберите.*«Тема»: не заполнено.*«Участников»: целое/)
    expect(await listChanges(database, office, seminars)).toEqual(before)
  })

  it('refuse a change over the change of another', async () => {
    const { id, revision } = await save({ register: seminars, ...seminar('2025-05-01', 1) })
    await save({ register: seminars, id, basis: revision, ...seminar('2025-05-01', 2) })
    await expect(save({ register: seminars, id, basis: revision, ...seminar('2025-05-01', 3) })).rejects.toThrow(
      /изменил/,
    )
    await expect(save({ register: seminars, id, ...seminar('2025-05-01', 3) })).rejects.toThrow(/изменил/)
    await expect(
      removeRow(database, office, { register: seminars, id: randomUUID(), basis: 1 }, TODAY),
    ).rejects.toThrow(/Такой строки/)
    expect(await figures('seminars', schoolYear(2024))).toMatchObject({ 'kind=seminar': { attendances: 2 } })
  })

  const contest = (unit: string, entries: number, awarded: number): RowInput => ({
    register: 'significant-contests-register',
    unit,
    values: { date: '2025-10-01', title: 'Конкурс', contestLevel: 'regional', entries, awarded },
  })

  it('are kept by a school for its own units alone, and those of the district not at all', async () => {
    await save(contest('lugovaya', 5, 2), school)
    await save(contest('polevaya', 4, 1))
    await expect(save(contest('polevaya', 4, 1), school)).rejects.toThrow(/только за свою/)
    await expect(save({ register: seminars, ...seminar('2025-05-01', 1) }, school)).rejects.toThrow(/только за свою/)
    const units = async (as: Identity): Promise<readonly string[]> =>
      (await listRows(database, as, 'significant-contests-register')).map(({ unit }) => unit).toSorted()
    expect(await units(school)).toEqual(['lugovaya'])
    expect(await units(office)).toEqual(['lugovaya', 'polevaya'])
    expect(await units(identity(districtActor('other')))).toEqual([])
    expect(await listRows(database, school, seminars)).toEqual([])
    const kept = (await listRegisters(database, school)).map(({ register }) => register)
    expect(kept).toContain('significant-contests-register')
    expect(kept).not.toContain(seminars)
    const [mine] = await listRegisters(database, school).then((list) =>
      list.filter(({ register }) => register === 'significant-contests-register'),
    )
    expect(mine).toMatchObject({ rows: 1 })
  })

  it('refuse what would make the figures contradict themselves', async () => {
    await expect(save(contest('lugovaya', 2, 30))).rejects.toThrow(/ничего не изменено/)
    expect(await figures('significant-contests', schoolYear(2025), 'lugovaya')).toMatchObject({
      'contestLevel=regional': { entries: 5, awarded: 2 },
    })
    await expect(save(contest('nowhere', 2, 1))).rejects.toThrow(/Выберите организацию/)
    await expect(save(contest(ROOT, 2, 1))).rejects.toThrow(/не ведёт/)
    // The legal entity is the sum of its leaves.
    await expect(save(contest('zarechnaya', 2, 1))).rejects.toThrow(/не ведёт/)
  })

  it('move the figures with the row that moves to another unit', async () => {
    const row = (
      await withActor(database, office.actor, (tx) => keptRows(tx, 'significant-contests-register', 'polevaya'))
    )[0]
    if (!row) throw new Error('no row')
    await save({ ...contest('rodnikovaya', 4, 1), id: row.id, basis: row.revision })
    expect(await figures('significant-contests', schoolYear(2025), 'polevaya')).toBeUndefined()
    expect(await figures('significant-contests', schoolYear(2025), 'rodnikovaya')).toBeDefined()
    expect(await listRows(database, identity(schoolActor(['polevaya'])), 'significant-contests-register')).toEqual([])
  })

  it('are written in the own name and never over', async () => {
    const insert = (municipality: string, unit: string, actor: string) =>
      withActor(database, school.actor, (tx) =>
        tx.execute(
          sql`insert into register_row (municipality_id, register, row_id, unit_id, actor) values (${municipality}, 'x', ${randomUUID()}, ${unit}, ${actor})`,
        ),
      )
    const { user } = school.actor
    await expect(insert('demo', 'polevaya', user)).rejects.toMatchObject(refusal)
    await expect(insert('demo', 'lugovaya', 'rono')).rejects.toMatchObject(refusal)
    await expect(insert('other', 'lugovaya', user)).rejects.toMatchObject(refusal)
    await expect(
      withActor(database, office.actor, (tx) => tx.execute(sql`update register_row set content = null`)),
    ).rejects.toMatchObject(refusal)
    const seen = await withActor(database, school.actor, (tx) =>
      rowsOf<{ unit: string }>(tx, sql`select distinct unit_id as unit from register_row`),
    )
    expect(seen).toEqual([{ unit: 'lugovaya' }])
  })
})

describe.each(engines)('the registers of the demonstration, on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase(engine, 'demonstration')
  })
  afterAll(() => database.close())

  it('have rows, and its figures are counted from them', async () => {
    const demo = identity({ ...districtActor(), municipality: await municipality(database) })
    for (const { register: id, rows } of await listRegisters(database, demo)) {
      expect(rows, id).toBeGreaterThan(0)
    }
    const { register, form } = registerOf('reserve')
    const rows: readonly KeptRow[] = await listRows(database, demo, 'reserve')
    const stored = await withActor(database, demo.actor, (tx) => readSubmissions(tx, { forms: [form.id] }))
    for (const report of stored) {
      expect(countRegister(register, form, rows, { unit: report.unit, period: report.period }).cells).toEqual(
        report.cells,
      )
    }
  })
})

async function municipality(database: Database): Promise<string> {
  const [found] = await rowsOf<{ id: string }>(database.drizzle, sql`select id from municipality`)
  return found?.id ?? ''
}
