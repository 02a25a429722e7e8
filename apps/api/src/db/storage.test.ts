import {
  defaultChannels,
  reconcile,
  schoolYear,
  withContribution,
  type CellValues,
  type Channel,
  type Contribution,
  type Submission,
} from '@msoko/domain'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addImport, addMunicipality, district, districtActor } from '../testing/district.ts'
import { engines, testDatabase } from '../testing/engines.ts'
import { canonicalJson } from './canonical.ts'
import type { Database } from './connect.ts'
import { rowsOf } from './rows.ts'
import { foldRevisions } from './revisions.ts'
import { addRevision, storeContribution, storeReports, storeSubmission } from './store-contribution.ts'
import { readSubmissions } from './submissions.ts'
import { withActor } from './with-actor.ts'

const sorted = (submissions: readonly Submission[]): readonly string[] => submissions.map(canonicalJson).toSorted()

const graduates = (unit: string, n: number): Submission => ({
  unit,
  form: 'gia11-graduates',
  period: schoolYear(2025),
  cells: { '': { graduates: n, belowEither: 0 } },
})

describe.each(engines)('storage on %s', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database, 'demo')
  })

  afterAll(() => database.close())

  const store = async (submissions: readonly Submission[], actor = districtActor()): Promise<readonly string[]> => {
    const importId = await addImport(database, actor)
    return withActor(database, actor, async (tx) => {
      const outcomes: string[] = []
      for (const submission of submissions) outcomes.push(await storeSubmission(tx, actor, importId, submission))
      return outcomes
    })
  }

  it('gives back what was stored: counts, tallies, empty tallies, empty submissions', async () => {
    const edge: Submission = {
      unit: 'lugovaya',
      form: 'ege-results',
      period: schoolYear(2019),
      cells: { 'attempt=main;category=current;level=single;subject=rus': { takers: 0, belowMinimum: 0, scores: {} } },
    }
    const empty: Submission = { unit: 'polevaya', form: 'ege-results', period: schoolYear(2019), cells: {} }
    const reports = [...district.submissions, edge, empty]
    const changed = async (told: readonly Submission[]): Promise<number> => {
      const importId = await addImport(database, districtActor())
      return withActor(database, districtActor(), (tx) =>
        storeReports(tx, districtActor(), { importId, channel: 'workbook' }, told),
      )
    }
    expect(await changed(reports)).toBe(reports.length)
    const read = () => withActor(database, districtActor(), (tx) => readSubmissions(tx))
    expect(sorted(await read())).toEqual(sorted(reports))
    // Of many reports only those that say something new are written.
    expect(await changed(reports)).toBe(0)
    const other = { ...edge, cells: {} }
    expect(await changed([...reports.filter((report) => report !== edge), other])).toBe(1)
    expect(sorted(await read())).toEqual(sorted(reports.map((report) => (report === edge ? other : report))))
    expect(await changed([edge])).toBe(1)
  })

  it('writes nothing when the facts are equal, and replaces the scope when they are not, again and again', async () => {
    const revisions = () =>
      withActor(database, districtActor(), (tx) => rowsOf<{ n: number }>(tx, sql`select count(*)::int n from revision`))
    const before = await revisions()
    expect(await store([graduates('polevaya', 5), graduates('polevaya', 5)])).toEqual(['stored', 'unchanged'])
    expect(await store([graduates('polevaya', 6)])).toEqual(['stored'])
    expect(await store([graduates('polevaya', 5)])).toEqual(['stored'])
    expect((await revisions())[0]?.n).toBe((before[0]?.n ?? 0) + 3)
    const read = await withActor(database, districtActor(), (tx) =>
      readSubmissions(tx, { forms: ['gia11-graduates'], periods: ['school-year:2025'] }),
    )
    expect(read.find(({ unit }) => unit === 'polevaya')).toEqual(graduates('polevaya', 5))
  })

  it('projects the fold of the latest revisions after any corrections', async () => {
    const correction = fc.record({
      unit: fc.constantFrom('polevaya', 'lugovaya', 'rodnikovaya'),
      n: fc.nat(3),
      year: fc.constantFrom(2023, 2024),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(correction, { minLength: 1, maxLength: 8 }), async (corrections) => {
        await store(corrections.map(({ unit, n, year }) => ({ ...graduates(unit, n), period: schoolYear(year) })))
        const [read, fold] = await withActor(database, districtActor(), async (tx) => [
          await readSubmissions(tx),
          await foldRevisions(tx),
        ])
        expect(sorted(read)).toEqual(sorted(fold))
      }),
      { numRuns: 15 },
    )
  })

  it('keeps the projection equal to the fold over channels, parts and withdrawals', async () => {
    const told = fc.record({
      channel: fc.constantFrom<Channel>('protocol', 'joined', 'workbook'),
      unit: fc.constantFrom('polevaya', 'lugovaya'),
      claim: fc.constantFrom<Contribution['claim'] | null>(
        { kind: 'whole' },
        { kind: 'listed' },
        { kind: 'cells', where: { subject: ['rus'] } },
        { kind: 'cells', where: { subject: ['rus'] }, day: '2031-06-01' },
        { kind: 'cells', where: { subject: ['rus'] }, day: '2031-06-25' },
        { kind: 'cells', where: {}, fields: ['takers'] },
        null,
      ),
      cells: fc.dictionary(
        fc.constantFrom('attempt=main;subject=rus', 'attempt=main;subject=math'),
        fc.constantFrom<CellValues>(
          { takers: 5 },
          { takers: 6 },
          { marks: { 3: 2, 4: 4 } },
          { takers: 6, marks: {} },
          {},
        ),
      ),
    })
    const actor = districtActor()
    const importId = await addImport(database, actor)
    // What each channel has said, kept without a database.
    const said = new Map<string, Map<Channel, Submission>>()
    const scope = { form: 'oge-results', period: schoolYear(2030) }
    await fc.assert(
      fc.asyncProperty(fc.array(told, { minLength: 1, maxLength: 8 }), async (sequence) => {
        await withActor(database, actor, async (tx) => {
          for (const { channel, unit, claim, cells } of sequence) {
            const channels = said.get(unit) ?? new Map<Channel, Submission>()
            said.set(unit, channels)
            if (claim === null) {
              channels.delete(channel)
              await addRevision(tx, actor, { importId, channel }, { ...scope, unit }, null)
            } else {
              const contribution: Contribution = { ...scope, unit, claim, cells }
              channels.set(channel, withContribution(channels.get(channel), contribution))
              await storeContribution(tx, actor, { importId, channel }, contribution)
            }
          }
        })
        const kept = [...said.values()].flatMap((channels) => {
          const sources = defaultChannels.flatMap((channel) => {
            const submission = channels.get(channel)
            return submission === undefined ? [] : [{ channel, submission }]
          })
          const report = reconcile(sources)
          return report === undefined || (report.partial && Object.keys(report.cells).length === 0) ? [] : [report]
        })
        const [read, fold] = await withActor(database, actor, async (tx) => [
          await readSubmissions(tx, { periods: [scope.period] }),
          (await foldRevisions(tx)).filter(({ period }) => period === scope.period),
        ])
        expect(sorted(fold)).toEqual(sorted(kept))
        expect(sorted(read)).toEqual(sorted(kept))
      }),
      { numRuns: 15 },
    )
  })

  it('keeps nothing of a transaction that fails', async () => {
    const actor = districtActor()
    const importId = await addImport(database, actor)
    const before = await withActor(database, actor, (tx) => readSubmissions(tx))
    await expect(
      withActor(database, actor, async (tx) => {
        await storeSubmission(tx, actor, importId, graduates('lugovaya', 99))
        throw new Error('half way')
      }),
    ).rejects.toThrow('half way')
    expect(sorted(await withActor(database, actor, (tx) => readSubmissions(tx)))).toEqual(sorted(before))
  })

  it('stores a submission of more numbers than one statement binds', async () => {
    const scores = Object.fromEntries(Array.from({ length: 101 }, (_, score) => [String(score), 1]))
    const large: Submission = {
      unit: 'rodnikovaya',
      form: 'ege-results',
      period: schoolYear(2018),
      cells: Object.fromEntries(
        Array.from({ length: 90 }, (_, n) => [
          `attempt=main;category=current;level=single;subject=s${n}`,
          { takers: 101, scores },
        ]),
      ),
    }
    expect(await store([large])).toEqual(['stored'])
    const [read] = await withActor(database, districtActor(), (tx) =>
      readSubmissions(tx, { forms: ['ege-results'], periods: [large.period] }),
    )
    expect(read).toEqual(large)
  })

  it('stores equal content anew under another version of the form', async () => {
    const submission = graduates('polevaya', 8)
    await store([submission])
    await database.drizzle.execute(sql`update revision set form_version = 0 where unit_id = 'polevaya'`)
    expect(await store([submission, submission])).toEqual(['stored', 'unchanged'])
  })

  it('reads one moment, whoever writes meanwhile', async () => {
    const cells = (n: number): Submission['cells'] =>
      Object.fromEntries(Array.from({ length: 20 }, (_, cell) => [`subject=${n % 2}${cell}`, { takers: n }]))
    const period = schoolYear(2017)
    const write = async (): Promise<void> => {
      for (let n = 1; n <= 60; n += 1) await store([{ unit: 'lugovaya', form: 'ege-results', period, cells: cells(n) }])
    }
    const read = async (): Promise<void> => {
      for (let n = 1; n <= 120; n += 1) {
        const [submission] = await withActor(database, districtActor(), (tx) =>
          readSubmissions(tx, { periods: [period] }),
        )
        const takers = Object.values(submission?.cells ?? {}).map((values) => Number(values['takers']))
        if (submission) expect(submission.cells).toEqual(cells(takers[0] ?? 0))
      }
    }
    await Promise.all([write(), read()])
  })
})
