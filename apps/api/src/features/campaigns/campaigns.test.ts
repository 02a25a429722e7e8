import { schoolYear, type ResultRow, type Submission } from '@msoko/domain'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { rowsOf } from '../../db/rows.ts'
import { campaignSecret, importTable } from '../../db/schema/index.ts'
import { storeReport } from '../../db/store-contribution.ts'
import { dropRowsOf, stageRows, type CampaignKey } from '../../db/staged-rows.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { describeError } from '../../internal-error.ts'
import { addImport, addMunicipality, districtActor, schoolActor } from '../../testing/district.ts'
import { engines, testDatabase } from '../../testing/engines.ts'
import { egeRow, pseudonym } from '../../testing/participants.ts'
import { acceptCampaign } from './accept-campaign.ts'
import { destroyCampaign } from './destroy-campaign.ts'
import { destroyDue } from './destroy-due.ts'
import { joinCampaign, joinedContributions, takeBackRows, type JoinOutcome } from './join-campaign.ts'
import { listCampaigns } from './list-campaigns.ts'
import { openCampaign } from './open-campaign.ts'
import { setTerm } from './set-term.ts'

const key: CampaignKey = { procedure: 'gia11', period: schoolYear(2025) }
const TODAY = '2026-06-01'
const actor = districtActor()
const identityOf = (of: Actor): Identity => ({ name: of.user, login: of.user, unit: null, actor: of })
const us = identityOf(actor)

describe.each(engines)('rows of participants on %s', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database)
    await addMunicipality(database, 'other')
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    for (const table of ['staged_row', 'campaign_secret', 'campaign', 'cell_state', 'revision', 'import', 'audit']) {
      await database.drizzle.execute(sql`delete from ${sql.identifier(table)}`)
    }
  })

  const stage = async (rows: readonly ResultRow[]): Promise<string> => {
    const id = await addImport(database, actor)
    await withActor(database, actor, (tx) => stageRows(tx, actor, id, key, rows))
    return id
  }
  const accept = (id: string): Promise<JoinOutcome> =>
    withActor(database, actor, async (tx) => {
      const outcome = await joinCampaign(tx, actor, id, key)
      await tx
        .update(importTable)
        .set({ status: 'accepted', acceptedAt: sql`clock_timestamp()` })
        .where(eq(importTable.id, id))
      return outcome
    })
  const undo = (id: string): Promise<JoinOutcome> =>
    withActor(database, actor, async (tx) => {
      await tx.update(importTable).set({ status: 'undone' }).where(eq(importTable.id, id))
      return takeBackRows(tx, actor, id)
    })
  const graduates = async (unit = 'polevaya'): Promise<unknown> => {
    const stored = await withActor(database, actor, (tx) => readSubmissions(tx, { forms: ['gia11-graduates'] }))
    return stored.find((submission) => submission.unit === unit)?.cells['']
  }
  const russian = (scores: readonly number[]): ResultRow[] => scores.map((score, who) => egeRow(who, 'rus', score))
  const maths = (marks: readonly number[]): ResultRow[] => marks.map((mark, who) => egeRow(who, 'math', mark))

  it('gives one key to everybody of the district, also when two open at once', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => openCampaign(database, us, key, TODAY)))
    expect(new Set(opened.map(({ secret }) => secret)).size).toBe(1)
    expect(opened[0]?.secret).toMatch(/^[0-9a-f]{64}$/)
    const other = await openCampaign(database, identityOf(districtActor('other')), key, TODAY)
    expect(other.secret).not.toBe(opened[0]?.secret)
  })

  it('counts persons once both subjects have been accepted, and tells before what it would count', async () => {
    await openCampaign(database, us, key, TODAY)
    expect(await accept(await stage(russian([20, 23, 50])))).toEqual({ changed: 0, remarks: [] })
    expect(await graduates()).toBeUndefined()
    const second = await stage(maths([2, 3, 2]))
    const told = await withActor(database, actor, (tx) => joinedContributions(tx, second, key))
    expect(told.contributions[0]?.cells).toEqual({ '': { belowRussian: 2, belowMaths: 2, belowEither: 3 } })
    expect(await graduates()).toBeUndefined()
    expect(await accept(second)).toMatchObject({ changed: 1 })
    expect(await graduates()).toEqual({ belowRussian: 2, belowMaths: 2, belowEither: 3 })
  })

  it('joins rows that are accepted only', async () => {
    await openCampaign(database, us, key, TODAY)
    await stage(russian([20]))
    expect(await accept(await stage(maths([2])))).toMatchObject({ changed: 0 })
    expect(await graduates()).toBeUndefined()
  })

  it('takes the latest accepted file of an exam and a unit, and goes back when it is undone', async () => {
    await openCampaign(database, us, key, TODAY)
    const elsewhere = [egeRow(9, 'rus', 10, 'lugovaya'), egeRow(9, 'math', 5, 'lugovaya')]
    await accept(await stage([...russian([20, 50]), ...elsewhere]))
    const second = await stage(maths([5, 5]))
    await accept(second)
    expect(await graduates()).toMatchObject({ belowEither: 1 })
    const corrected = await stage(russian([50, 50]))
    await accept(corrected)
    expect(await graduates()).toMatchObject({ belowEither: 0 })
    expect(await graduates('lugovaya')).toMatchObject({ belowRussian: 1 })
    await undo(corrected)
    expect(await graduates()).toMatchObject({ belowEither: 1 })
    await undo(second)
    expect(await graduates()).toBeUndefined()
    expect(await graduates('lugovaya')).toMatchObject({ belowRussian: 1 })
  })

  it('takes back what rows can no longer say, and says why', async () => {
    await openCampaign(database, us, key, TODAY)
    await accept(await stage([...russian([20]), ...maths([5])]))
    expect(await graduates()).toMatchObject({ belowEither: 1 })
    const twins = [egeRow(0, 'rus', 30), { ...egeRow(0, 'rus', 20), line: 2 }]
    const { remarks } = await accept(await stage(twins))
    expect(remarks).toMatchObject([{ unit: 'polevaya', about: 'same-pseudonym' }])
    expect(await graduates()).toBeUndefined()
  })

  it('holds the rows against the protocols: after an appeal they no longer speak', async () => {
    await openCampaign(database, us, key, TODAY)
    const report = (belowMinimum: number): Submission => ({
      unit: 'polevaya',
      form: 'ege-results',
      period: key.period,
      cells: { 'attempt=main;category=current;level=single;subject=rus': { takers: 2, belowMinimum } },
    })
    const protocol = (id: string, belowMinimum: number): Promise<unknown> =>
      withActor(database, actor, (tx) =>
        storeReport(tx, actor, { importId: id, channel: 'protocol' }, report(belowMinimum)),
      )
    const first = await stage([...russian([20, 50]), ...maths([5, 5])])
    await protocol(first, 1)
    expect(await accept(first)).toEqual({ changed: 1, remarks: [] })
    expect(await graduates()).toMatchObject({ belowEither: 1 })
    const appeals = await addImport(database, actor)
    const told = await withActor(database, actor, (tx) => joinedContributions(tx, appeals, key, [report(0)]))
    expect(told.remarks).toMatchObject([{ unit: 'polevaya', about: 'rows-astray', persons: 1 }])
    await protocol(appeals, 0)
    await withActor(database, actor, (tx) => joinCampaign(tx, actor, appeals, { ...key, bringing: [report(0)] }))
    expect(await graduates()).toBeUndefined()
  })

  it('lists what is staged and until when, by file, school and subject', async () => {
    await openCampaign(database, us, key, TODAY)
    const id = await stage([...russian([20, 30]), ...maths([5])])
    const [campaign] = await listCampaigns(database, us)
    expect(campaign).toMatchObject({
      title: 'ГИА-11, 2025/26',
      key: 'present',
      termDays: 30,
      destroyOn: '2026-11-28',
      acceptedAt: null,
      files: [{ importId: id, rows: 3 }],
      counts: [
        { unit: 'polevaya', subject: 'math', level: 'base', rows: 1 },
        { unit: 'polevaya', subject: 'rus', level: 'single', rows: 2 },
      ],
    })
    expect(JSON.stringify(campaign)).not.toContain(pseudonym(0))
    await withActor(database, actor, (tx) => dropRowsOf(tx, id))
    expect((await listCampaigns(database, us))[0]?.files).toEqual([])
  })

  it('runs the term from the day of acceptance, and destroys what nobody has accepted', async () => {
    await openCampaign(database, us, key, TODAY)
    await setTerm(database, us, { ...key, days: 10 })
    expect(await acceptCampaign(database, us, key, '2026-07-01')).toEqual({ destroyOn: '2026-07-11' })
    expect(await acceptCampaign(database, us, key, '2026-07-05')).toEqual({ destroyOn: '2026-07-11' })
    expect(await destroyDue(database, '2026-07-10')).toBe(0)
    expect(await destroyDue(database, '2026-07-11')).toBe(1)
    expect(await destroyDue(database, '2026-07-12')).toBe(0)
    expect(await listCampaigns(database, us)).toMatchObject([{ key: 'destroyed', files: [] }])
    await expect(acceptCampaign(database, us, key, TODAY)).rejects.toThrow(/«ГИА-11, 2025\/26» уже уничтожены/)
    const [line] = await rowsOf<{ actor: string; details: { reason: string; secret: boolean } }>(
      database.drizzle,
      sql`select actor, details from audit where action = 'destroy-rows'`,
    )
    expect(line).toMatchObject({ actor: 'система', details: { reason: 'истёк срок хранения', secret: true } })
    await openCampaign(database, us, key, '2026-08-01')
    expect(await listCampaigns(database, us)).toMatchObject([{ key: 'present', acceptedAt: null }])
    expect(await destroyDue(database, '2027-01-28')).toBe(1)
  })

  it('refuses rows of a campaign whose key has gone, and a later key joins no earlier row', async () => {
    const { secret } = await openCampaign(database, us, key, TODAY)
    const id = await stage(russian([20]))
    await destroyCampaign(database, us, { ...key, reason: 'проверка' })
    await expect(stage(russian([20]))).rejects.toThrow(/ключ уже уничтожен или утрачен/)
    expect((await openCampaign(database, us, key, TODAY)).secret).not.toBe(secret)
    expect(await withActor(database, actor, (tx) => dropRowsOf(tx, id))).toBe(0)
    await expect(destroyCampaign(database, us, { ...key, procedure: 'gia9', reason: 'проверка' })).rejects.toThrow(
      /«ГИА-9, 2025\/26» не открыта/,
    )
  })

  it('says that the key is lost when the tables were emptied by a crash', async () => {
    await openCampaign(database, us, key, TODAY)
    await database.drizzle.delete(campaignSecret)
    expect(await listCampaigns(database, us)).toMatchObject([{ key: 'lost' }])
  })

  it('shows a school and another municipality nothing, and takes nothing from them', async () => {
    await openCampaign(database, us, key, TODAY)
    await stage(russian([20]))
    for (const stranger of [schoolActor(['polevaya']), districtActor('other')]) {
      for (const table of ['campaign', 'campaign_secret', 'staged_row']) {
        const seen = await withActor(database, stranger, (tx) =>
          rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from ${sql.identifier(table)}`),
        )
        expect(seen, `${stranger.user} ${table}`).toEqual([{ n: 0 }])
        await withActor(database, stranger, (tx) => tx.execute(sql`delete from staged_row`))
      }
      expect(await listCampaigns(database, identityOf(stranger))).toEqual([])
    }
    const school = schoolActor(['polevaya'])
    await expect(openCampaign(database, identityOf(school), key, TODAY)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('row-level security') as unknown },
    })
    expect(await listCampaigns(database, us)).toMatchObject([{ files: [{ rows: 1 }] }])
  })

  it('takes no name for a pseudonym', async () => {
    await openCampaign(database, us, key, TODAY)
    const named = { ...egeRow(0, 'rus', 20), participant: 'Вымышленная Мария' }
    await expect(stage([named])).rejects.toThrow(/обозначение участника записано неверно/)
    expect(await accept(await stage([{ ...named, participant: null }]))).toEqual({ changed: 0, remarks: [] })
  })

  it('shows neither pseudonym nor key in what a failed statement says', async () => {
    const { secret } = await openCampaign(database, us, key, TODAY)
    const nowhere = { ...egeRow(0, 'rus', 20), unit: null as unknown as string }
    const failures: unknown[] = []
    const fail = (run: Promise<unknown>): Promise<unknown> => run.catch((error: unknown) => failures.push(error))
    await fail(stage([nowhere]))
    await fail(stage([egeRow(0, 'rus', 20), { ...egeRow(1, 'rus', 20), unit: '\u0000' }]))
    const again = { municipalityId: 'demo', ...key, secret: new Uint8Array(Buffer.from(secret, 'hex')) }
    await fail(withActor(database, actor, (tx) => tx.insert(campaignSecret).values(again)))
    expect(failures).toHaveLength(3)
    const said = JSON.stringify(failures.map(describeError))
    expect(said).toMatch(/staged_row.*campaign_secret/s)
    for (const secretText of [pseudonym(0), pseudonym(1), secret]) expect(said).not.toContain(secretText)
  })

  it('stages thousands of rows at once', async () => {
    await openCampaign(database, us, key, TODAY)
    const many = Array.from({ length: 4500 }, (_, who) => egeRow(who, 'rus', who % 101))
    const id = await stage(many)
    expect(await withActor(database, actor, (tx) => dropRowsOf(tx, id))).toBe(4500)
  })
})
