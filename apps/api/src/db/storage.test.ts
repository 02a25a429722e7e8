import { schoolYear, type Submission } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addImport, addMunicipality, district, districtActor, schoolActor } from '../testing/district.ts'
import { engines, testDatabase } from '../testing/engines.ts'
import { canonicalJson } from './canonical.ts'
import type { Database, Transaction } from './connect.ts'
import { recordAudit } from './audit.ts'
import { dumpDatabase } from './dump.ts'
import { restoreDatabase } from './restore.ts'
import { rowsOf } from './rows.ts'
import { foldRevisions, readSubmissions, storeSubmission } from './submissions.ts'
import { withActor } from './with-actor.ts'

const sorted = (submissions: readonly Submission[]): readonly string[] => submissions.map(canonicalJson).toSorted()

/** The engine's own refusal: neither a slip of ours nor a broken statement. */
const refusal = {
  cause: { message: expect.stringMatching(/permission denied|row-level security|must be owner/) as unknown },
}

const graduates = (unit: string, n: number): Submission => ({
  unit,
  form: 'gia11-graduates',
  period: schoolYear(2025),
  cells: { '': { graduates: n, belowEither: 0 } },
})

describe.each(engines)('storage on %s', (engine) => {
  let database: Database
  const folder = mkdtempSync(path.join(tmpdir(), 'msoko-storage-'))

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database, 'demo')
    await addMunicipality(database, 'other')
  })

  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })

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
    await store([...district.submissions, edge, empty])
    const read = await withActor(database, districtActor(), (tx) => readSubmissions(tx))
    expect(sorted(read)).toEqual(sorted([...district.submissions, edge, empty]))
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

  describe('row-level security, asked in raw SQL', () => {
    const school = schoolActor(['polevaya'])
    const count = async (tx: Transaction, table: string): Promise<number> =>
      (await rowsOf<{ n: number }>(tx, sql`select count(*)::int n from ${sql.identifier(table)}`))[0]?.n ?? -1
    const denied = (actor: Parameters<typeof withActor>[1], statement: string): Promise<unknown> =>
      withActor(database, actor, (tx) => tx.execute(sql.raw(statement)))

    it('shows a school its own facts only', async () => {
      const units = await withActor(database, school, (tx) =>
        rowsOf<{ unit_id: string }>(
          tx,
          sql`select distinct unit_id from fact union select unit_id from cell_state union select unit_id from revision`,
        ),
      )
      expect(units.map(({ unit_id }) => unit_id)).toEqual(['polevaya'])
      const whole = await withActor(database, districtActor(), (tx) => count(tx, 'fact'))
      expect(await withActor(database, school, (tx) => count(tx, 'fact'))).toBeLessThan(whole)
    })

    it('shows another municipality nothing', async () => {
      for (const table of ['fact', 'cell_state', 'revision', 'import', 'document', 'audit']) {
        expect(await withActor(database, districtActor('other'), (tx) => count(tx, table)), table).toBe(0)
      }
      expect(await withActor(database, districtActor('other'), (tx) => count(tx, 'municipality'))).toBe(1)
    })

    it('lets nobody write for another unit or municipality', async () => {
      const row = (municipality: string, unit: string) =>
        `insert into revision (municipality_id, import_id, unit_id, form, form_version, period, actor, content)
         select '${municipality}', id, '${unit}', 'f', 1, 'school-year:2025', 'x', '{}' from import limit 1`
      const importId = await addImport(database, school)
      await expect(store([graduates('lugovaya', 1)], school)).rejects.toMatchObject(refusal)
      await expect(denied(districtActor(), row('other', 'polevaya'))).rejects.toMatchObject(refusal)
      expect(importId).not.toBe('')
    })

    it('lets nobody change or delete what was written', async () => {
      for (const statement of [
        `update revision set content = '{}'`,
        'delete from revision',
        `update audit set action = 'x'`,
        'delete from audit',
        'update fact set value = 0',
        'delete from fact',
        `update unit set position = 0`,
        'delete from municipality',
        'truncate fact',
        'drop table fact',
      ]) {
        await expect(denied(districtActor(), statement), statement).rejects.toMatchObject(refusal)
      }
    })

    it('keeps the sign-in tables and the documents away', async () => {
      for (const table of ['user', 'session', 'account', 'verification', 'rate_limit']) {
        await expect(
          withActor(database, districtActor(), (tx) => count(tx, table)),
          table,
        ).rejects.toMatchObject(refusal)
      }
      expect(await withActor(database, school, (tx) => count(tx, 'document'))).toBe(0)
      await expect(
        withActor(database, school, (tx) =>
          recordAudit(tx, { ...school, user: 'somebody-else' }, { action: 'x', subject: 'y' }),
        ),
      ).rejects.toMatchObject(refusal)
    })

    it('sees nothing without a municipality', async () => {
      expect(await withActor(database, { ...districtActor(), municipality: '' }, (tx) => count(tx, 'fact'))).toBe(0)
    })
  })

  it('is dumped and restored whole, into an empty database only', async () => {
    const file = path.join(folder, `${engine}.ndjson.gz`)
    await withActor(database, districtActor(), (tx) =>
      recordAudit(tx, districtActor(), { action: 'test', subject: '«ёлки»\n"' }),
    )
    const rows = await dumpDatabase(database, file)
    const copy = await testDatabase(engine)
    try {
      expect(await restoreDatabase(copy, file)).toBe(rows)
      const read = (from: Database) =>
        withActor(from, districtActor(), async (tx) => [await readSubmissions(tx), await foldRevisions(tx)])
      expect(await read(copy)).toEqual(await read(database))
      await expect(restoreDatabase(copy, file)).rejects.toThrow(/База не пуста/)
      const importId = await addImport(copy, districtActor())
      await withActor(copy, districtActor(), (tx) =>
        storeSubmission(tx, districtActor(), importId, graduates('polevaya', 77)),
      )
    } finally {
      await copy.close()
    }
    const broken = path.join(folder, 'broken.gz')
    writeFileSync(broken, 'не копия')
    const empty = await testDatabase(engine)
    try {
      await expect(restoreDatabase(empty, broken)).rejects.toThrow(/не читается/)
      await expect(restoreDatabase(empty, path.join(folder, 'absent.gz'))).rejects.toThrow(/не читается/)
    } finally {
      await empty.close()
    }
  })
})
