import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { schoolYear } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import type { Identity } from '../../auth/identify.ts'
import { connectDatabase, type Database } from '../../db/connect.ts'
import { dumpDatabase } from '../../db/dump.ts'
import { migrate } from '../../db/migrate.ts'
import { rowsOf } from '../../db/rows.ts'
import { stageRows, type CampaignKey } from '../../db/staged-rows.ts'
import { withActor } from '../../db/with-actor.ts'
import { addImport, addMunicipality, districtActor } from '../../testing/district.ts'
import { createServerDatabase, engines, testDatabase } from '../../testing/engines.ts'
import { filesWith } from '../../testing/files-with.ts'
import { egeRow, pseudonym } from '../../testing/participants.ts'
import { ask, killServers, signInTo, startServer } from '../../testing/server-process.ts'
import { acceptCampaign } from './accept-campaign.ts'
import { destroyDue } from './destroy-due.ts'
import { listCampaigns } from './list-campaigns.ts'
import { openCampaign } from './open-campaign.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'msoko-destroyed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterAll(killServers)

const key: CampaignKey = { procedure: 'gia11', period: schoolYear(2025) }
const [OPENED, ACCEPTED, TERM_OVER] = ['2026-06-01', '2026-07-01', '2026-07-31']
const actor = districtActor()
const us: Identity = { name: '', login: actor.user, unit: null, actor }
const people = [1001, 1002, 1003]

/** A key and rows under pseudonyms that are known to the test; everything by which either could be found. */
async function stagePeople(database: Database): Promise<readonly Buffer[]> {
  const { secret } = await openCampaign(database, us, key, OPENED)
  const id = await addImport(database, actor)
  const rows = people.map((who) => egeRow(who, 'rus', 40))
  await withActor(database, actor, (tx) => stageRows(tx, actor, id, key, rows))
  return traces(secret)
}

function traces(secret: string): readonly Buffer[] {
  const raw = Buffer.from(secret, 'hex')
  return [raw, ...[secret, raw.toString('base64'), ...people.map(pseudonym)].map((text) => Buffer.from(text))]
}

async function destroyWhenOver(database: Database): Promise<void> {
  await acceptCampaign(database, us, key, ACCEPTED)
  expect(await destroyDue(database, TERM_OVER)).toBe(1)
}

async function dumpOf(database: Database, name: string): Promise<Buffer> {
  const file = path.join(folder, name)
  await dumpDatabase(database, file)
  return gunzipSync(readFileSync(file))
}

const among = (content: Buffer, needles: readonly Buffer[]): boolean =>
  needles.some((needle) => content.includes(needle))

describe('rows of participants and their key on the embedded engine', () => {
  const dataDir = path.join(folder, 'embedded')
  const open = (): Promise<Database> => connectDatabase({ kind: 'embedded', dataDir })

  it('stand in the tables only, outlive a restart, are not printed, and are in no file once their term is over', async () => {
    const server = await startServer(dataDir)
    const cookie = await signInTo(server, dataDir)
    const { secret } = await ask<{ secret: string }>(server, cookie, 'campaigns.open', key, 'POST')
    await ask(server, cookie, 'campaigns.list', undefined)
    await expect(ask(server, cookie, 'campaigns.open', { ...key, procedure: 'vpr' }, 'POST')).rejects.toThrow('400')
    await server.stop('SIGTERM')
    expect(server.output()).toContain('МСОКО работает')
    expect(among(Buffer.from(server.output()), traces(secret))).toBe(false)

    let database = await open()
    const needles = await stagePeople(database)
    expect(needles).toEqual(traces(secret))
    expect(among(await dumpOf(database, 'before.gz'), needles)).toBe(false)
    await database.close()
    // The search finds what is there: a file of each table, and no log of changes.
    const found = filesWith(dataDir, needles)
    expect(found).toHaveLength(2)
    for (const file of found) expect(file).toMatch(/^pglite\/base\/\d+\/\d+$/)

    database = await open()
    const staged = [{ key: 'present', files: [{ rows: people.length }] }]
    expect(await listCampaigns(database, us)).toMatchObject(staged)
    await acceptCampaign(database, us, key, ACCEPTED)
    expect(await destroyDue(database, '2026-07-30')).toBe(0)
    expect(await listCampaigns(database, us)).toMatchObject(staged)
    await database.close()
    expect(filesWith(dataDir, needles)).toHaveLength(2)

    database = await open()
    await destroyWhenOver(database)
    expect(filesWith(dataDir, needles)).toEqual([])
    expect(among(await dumpOf(database, 'after.gz'), needles)).toBe(false)
    await database.close()
    expect(filesWith(dataDir, needles)).toEqual([])
  })
})

describe.runIf(engines.includes('postgres'))('rows of participants and their key on a server', () => {
  it('stand in tables that enter no write-ahead log, and leave nothing behind', async () => {
    const database = await testDatabase('postgres')
    try {
      await addMunicipality(database)
      const needles = await stagePeople(database)
      expect(among(await dumpOf(database, 'server.gz'), needles)).toBe(false)
      const unlogged = await rowsOf<{ name: string }>(
        database.drizzle,
        sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relpersistence = 'u' and relkind = 'r' order by 1`,
      )
      expect(unlogged).toEqual([{ name: 'campaign_secret' }, { name: 'staged_row' }])
      const sizes = (): Promise<unknown> =>
        rowsOf(
          database.drizzle,
          sql`select pg_relation_size('staged_row') > 0 as rows, pg_relation_size('campaign_secret') > 0 as secret`,
        )
      expect(await sizes()).toEqual([{ rows: true, secret: true }])
      await destroyWhenOver(database)
      expect(await sizes()).toEqual([{ rows: false, secret: false }])
      expect(await listCampaigns(database, us)).toMatchObject([{ key: 'destroyed' }])
    } finally {
      await database.close()
    }
  })

  it('are in no file of its data directory, where that may be read', async (context) => {
    const { url, drop } = await createServerDatabase()
    const database = await connectDatabase({ kind: 'postgres', url })
    try {
      const directory = await dataDirectory(database)
      context.skip(directory === null, 'папка данных сервера не читается')
      await migrate(database)
      await addMunicipality(database)
      const needles = await stagePeople(database)
      // Until then the server holds them in memory: written anew by a vacuum, they are in the files as after a shutdown.
      for (const table of ['staged_row', 'campaign_secret']) {
        await database.drizzle.execute(sql`vacuum (full) ${sql.identifier(table)}`)
      }
      const [own] = await rowsOf<{ oid: number }>(
        database.drizzle,
        sql`select oid::int from pg_database where datname = current_database()`,
      )
      const look = (): readonly string[] =>
        [`base/${own?.oid}`, 'pg_wal'].flatMap((part) =>
          filesWith(path.join(directory ?? '', part), needles).map((file) => `${part}/${file}`),
        )
      expect(look()).toHaveLength(2)
      expect(look().filter((file) => file.startsWith('pg_wal'))).toEqual([])
      await destroyWhenOver(database)
      expect(look()).toEqual([])
    } finally {
      await database.close()
      await drop()
    }
  })
})

/** Null when this role or this process may not look into it. */
async function dataDirectory(database: Database): Promise<string | null> {
  try {
    const [found] = await rowsOf<{ data_directory: string }>(database.drizzle, sql`show data_directory`)
    if (found) readFileSync(path.join(found.data_directory, 'PG_VERSION'))
    return found?.data_directory ?? null
  } catch {
    return null
  }
}
