import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addImport, addMunicipality, district, districtActor } from '../testing/district.ts'
import { engines, testDatabase } from '../testing/engines.ts'
import { recordAudit } from './audit.ts'
import { canonicalJson } from './canonical.ts'
import type { Database, Engine } from './connect.ts'
import { DUMPED_TABLES, nameOf } from './dump-format.ts'
import { dumpDatabase } from './dump.ts'
import { restoreDatabase } from './restore.ts'
import { rowsOf } from './rows.ts'
import {
  account,
  authority,
  campaign,
  decision,
  document,
  job,
  mapping,
  rateLimit,
  registerRow,
  session,
  user,
  verification,
} from './schema/index.ts'
import { foldRevisions } from './revisions.ts'
import { storeSubmission } from './store-contribution.ts'
import { readSubmissions } from './submissions.ts'
import { withActor } from './with-actor.ts'

const actor = districtActor()
const folder = mkdtempSync(path.join(tmpdir(), 'msoko-dump-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString('utf8').split('\n')

/** Something in every table, with what a careless copy would break: bytes, quotes, line ends, long numbers, fractions of a second. */
async function fill(database: Database): Promise<void> {
  await addMunicipality(database)
  const importId = await addImport(database, actor)
  await withActor(database, actor, async (tx) => {
    for (const submission of district.submissions.slice(0, 60)) await storeSubmission(tx, actor, importId, submission)
    const content = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7 + (index >> 8)) % 256)
    const letter = { municipalityId: 'demo', period: 'school-year:2025', sha256: '', actor: actor.user }
    for (const report of ['a', 'b', 'c']) {
      const model = { report, words: '«ёлки»\u2028"\\', exact: 0.1 } as never
      await tx.insert(document).values({ ...letter, report, title: '\t\n"', access: 'open', model, content })
    }
    await recordAudit(tx, actor, { action: 'test', subject: '«ёлки»\n"', details: { a: null } })
  })
  await database.drizzle.execute(
    sql`update import set preview = '{"long": 12345678901234567890, "small": 1e-30, "empty": {}}'::jsonb`,
  )
  const municipalityId = 'demo'
  await database.drizzle.insert(authority).values({ municipalityId, form: 'ege-results', channels: ['workbook'] })
  const table = { target: { kind: 'form', id: 'ege-results' }, columns: {}, fixed: {} } as const
  await database.drizzle.insert(mapping).values({ municipalityId, title: '«', definition: table, actor: 'rono' })
  const act = { kind: 'Приказ', number: '1-«а»', date: '2026-01-01', issuer: 'О', title: '\\' }
  const content = { kind: 'list', list: 'low-results', period: 'school-year:2025', units: [] } as const
  await database.drizzle.insert(decision).values({ municipalityId, content, act, actor: 'rono' })
  const year = { procedure: 'gia11', period: 'school-year:2025', termDays: 30, destroyOn: '2026-09-01' }
  await database.drizzle.insert(campaign).values({ municipalityId, ...year })
  const kept = { register: 'seminar-log', rowId: '00000000-0000-4000-8000-000000000001', unitId: 'lugovaya' }
  await database.drizzle
    .insert(registerRow)
    .values({ municipalityId, ...kept, content: { theme: '«\n»' }, actor: 'rono' })
  const work = { kind: 'issue-document', state: 'waiting', input: {}, actor: 'rono' } as const
  await database.drizzle.insert(job).values({ municipalityId, ...work })
  await database.drizzle.insert(user).values({ id: 'u', name: 'U', email: 'u@x', municipalityId: 'demo', role: 'x' })
  const moment = new Date(Date.UTC(2026, 0, 1))
  await database.drizzle.insert(session).values({ id: 's', token: 't', expiresAt: moment, userId: 'u' })
  await database.drizzle.insert(account).values({ id: 'a', accountId: 'a', providerId: 'p', userId: 'u' })
  await database.drizzle.insert(verification).values({ id: 'v', identifier: 'i', value: 'v', expiresAt: moment })
  await database.drizzle.insert(rateLimit).values({ id: 'r', key: 'k', count: 1, lastRequest: 1_790_000_000_000 })
}

describe.each(engines)('a dump of %s', (engine) => {
  let database: Database
  let empty: Database
  const file = path.join(folder, `${engine}.ndjson.gz`)
  let rows = 0

  beforeAll(async () => {
    database = await testDatabase(engine)
    empty = await testDatabase(engine)
    await fill(database)
    rows = await dumpDatabase(database, file)
  })
  afterAll(async () => {
    await database.close()
    await empty.close()
  })

  /** A file made of these lines, tried on the empty database: the refusal, after which nothing is there. */
  const refusalOf = async (lines: readonly string[]): Promise<string> => {
    const broken = path.join(folder, 'broken.gz')
    writeFileSync(broken, gzipSync(lines.join('\n')))
    return refusal(broken)
  }
  const refusal = async (broken: string): Promise<string> => {
    const words = await restoreDatabase(empty, broken).then(
      () => 'restored',
      (error: Error) => error.message,
    )
    for (const table of DUMPED_TABLES) {
      expect(await rowsOf(empty.drizzle, sql`select 1 from ${table} limit 1`), words).toEqual([])
    }
    return words
  }

  it('leaves out no table', async () => {
    const tables = await rowsOf<{ name: string }>(
      database.drizzle,
      sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relpersistence = 'p' order by 1`,
    )
    expect(DUMPED_TABLES.map(nameOf).toSorted()).toEqual(tables.map(({ name }) => name))
    const dumped = new Set(linesOf(file).map((line) => /^\{"table":"(\w+)"/.exec(line)?.[1]))
    for (const { name } of tables) expect(dumped, name).toContain(name)
  })

  it('is readable by its owner only', () => {
    // Windows keeps these rights elsewhere, and shows everybody's the same as the owner's.
    expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  it.each(engines)('is restored into %s whole, and numbering goes on', async (into: Engine) => {
    const copy = await testDatabase(into)
    try {
      expect(await restoreDatabase(copy, file)).toBe(rows)
      const again = path.join(folder, 'again.ndjson.gz')
      expect(await dumpDatabase(copy, again)).toBe(rows)
      // Engines of different making may sort text in different ways.
      expect(linesOf(again).toSorted()).toEqual(linesOf(file).toSorted())
      const read = (from: Database): Promise<readonly string[]> =>
        withActor(from, actor, async (tx) => [...(await readSubmissions(tx)), ...(await foldRevisions(tx))]).then(
          (submissions) => submissions.map(canonicalJson).toSorted(),
        )
      expect(await read(copy)).toEqual(await read(database))
      await expect(restoreDatabase(copy, file)).rejects.toThrow(/База не пуста: в таблице «municipality» строк — 1/)
      const importId = await addImport(copy, actor)
      const [first] = district.submissions
      if (!first) throw new Error('no submission')
      await withActor(copy, actor, (tx) => storeSubmission(tx, actor, importId, { ...first, cells: {} }))
      await withActor(copy, actor, (tx) => recordAudit(tx, actor, { action: 'test', subject: 'after' }))
    } finally {
      await copy.close()
    }
  })

  it('is refused when it is cut, at any place', async () => {
    const bytes = readFileSync(file)
    const cut = path.join(folder, 'cut.gz')
    for (const part of [0, 0.001, 0.5, 0.999]) {
      writeFileSync(cut, bytes.subarray(0, Math.floor(bytes.length * part)))
      expect(await refusal(cut), String(part)).toMatch(/не читается|обрывается/)
    }
    const lines = linesOf(file)
    expect(await refusalOf(lines.slice(0, -2))).toMatch(/обрывается/)
    expect(await refusalOf(lines.toSpliced(-3, 1))).toMatch(/обрывается/)
    expect(await refusalOf([...lines, lines[3] ?? ''])).toMatch(/после его конца/)
  })

  it('is refused when it is something else, with what to do', async () => {
    const [header = '', ...rest] = linesOf(file)
    const { migration } = JSON.parse(header) as { migration: number }
    const other = (level: number): readonly string[] => [header.replace(`:${migration}}`, `:${level}}`), ...rest]
    expect(await refusalOf(other(migration + 1))).toMatch(/другой версией программы.*Обновите программу/)
    expect(await refusalOf(other(migration - 1))).toMatch(/другой версией программы.*прежней версией/)
    expect(await refusalOf(['{"a": 1}', ...rest])).toMatch(/не копия базы МСОКО/)
    expect(await refusalOf(['не JSON', ...rest])).toMatch(/не копия базы МСОКО/)
    expect(await refusalOf([header, '{"table":"pg_authid","row":{"a":1}}'])).toMatch(/повреждён/)
    const notGzip = path.join(folder, 'text.gz')
    writeFileSync(notGzip, 'не копия')
    expect(await refusal(notGzip)).toMatch(/не читается/)
    expect(await refusal(path.join(folder, 'absent.gz'))).toMatch(/Файла копии «.*absent.gz» нет/)
    expect(await refusal(folder)).toMatch(/не читается/)
  })

  it('tells of a row that does not fit its table without showing the row', async () => {
    const [header = ''] = linesOf(file)
    const row = '{"table":"user","row":{"id":"1","name":"tayna"}}'
    const words = await refusalOf([header, row, '{"end":true,"rows":1}'])
    expect(words).toMatch(/Строки таблицы «user» из копии не подходят/)
    expect(words).not.toContain('tayna')
  })

  it('replaces no good copy when it fails, and says why', async () => {
    const nowhere = path.join(folder, 'nowhere', 'x.gz')
    await expect(dumpDatabase(database, nowhere)).rejects.toThrow(/такой папки нет/)
    const before = readFileSync(file)
    await database.drizzle.execute(sql`alter table rate_limit rename to away`)
    try {
      await expect(dumpDatabase(database, file)).rejects.toThrow('rate_limit')
    } finally {
      await database.drizzle.execute(sql`alter table away rename to rate_limit`)
    }
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(() => statSync(`${file}.partial`)).toThrow('ENOENT')
  })
})
