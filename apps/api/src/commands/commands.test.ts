import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../db/connect.ts'
import { openDatabase } from '../db/open.ts'
import { storeSubmission } from '../db/store-contribution.ts'
import { readSubmissions } from '../db/submissions.ts'
import { withActor } from '../db/with-actor.ts'
import { readEnvironment } from '../environment.ts'
import { addImport, addMunicipality, district, districtActor } from '../testing/district.ts'

const root = mkdtempSync(path.join(tmpdir(), 'msoko-commands-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const file = path.join(root, 'kopiya.ndjson.gz')
const folder = (name: string): string => path.join(root, name)
const open = (name: string): Promise<Database> => openDatabase(readEnvironment({ MSOKO_DATA_DIR: folder(name) }))
const facts = (database: Database): Promise<unknown> =>
  withActor(database, districtActor(), (tx) => readSubmissions(tx))

async function run(
  command: 'dump' | 'restore',
  name: string,
  ...files: readonly string[]
): Promise<{ readonly code: unknown; readonly said: string }> {
  const script = fileURLToPath(new URL(`../../dist/commands/${command}.js`, import.meta.url))
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, [script, ...files], {
    env: { ...environment, MSOKO_DATA_DIR: folder(name) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, problems, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code, said: out + problems }
}

describe('dump and restore from the command line', () => {
  let before: unknown

  beforeAll(async () => {
    const database = await open('first')
    await addMunicipality(database)
    const actor = districtActor()
    const importId = await addImport(database, actor)
    await withActor(database, actor, async (tx) => {
      for (const submission of district.submissions.slice(0, 10)) await storeSubmission(tx, actor, importId, submission)
    })
    before = await facts(database)
    await database.close()
  })

  it('carry the whole content from one folder to another', async () => {
    expect(await run('dump', 'first', file)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Копия базы записана в файл .*kopiya\.ndjson\.gz, строк — \d+\./) as unknown,
    })
    expect(await run('restore', 'second', file)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^База восстановлена из файла .*, строк — \d+\.\n$/) as unknown,
    })
    const copy = await open('second')
    try {
      expect(await facts(copy)).toEqual(before)
    } finally {
      await copy.close()
    }
    expect(await run('restore', 'second', file)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^База не пуста/) as unknown,
    })
  })

  it('leave alone what a running program has open', async () => {
    const database = await open('first')
    try {
      const { code, said } = await run('dump', 'first', path.join(root, 'meanwhile.gz'))
      expect(code).toBe(1)
      expect(said).toMatch(/уже открыта другой запущенной программой/)
    } finally {
      await database.close()
    }
  })

  it('refuse a folder without a database, and do not make one there', async () => {
    const { code, said } = await run('dump', 'absent', file)
    expect(code).toBe(1)
    expect(said).toBe(
      `В папке «${folder('absent')}» нет базы данных. Укажите папку с базой в MSOKO_DATA_DIR или сервер PostgreSQL в DATABASE_URL.\n`,
    )
    expect(existsSync(folder('absent'))).toBe(false)
  })

  it('say how they are used, and what is wrong with the file', async () => {
    expect(await run('dump', 'first')).toEqual({
      code: 2,
      said: 'Укажите файл копии: npm run dump -- kopiya.ndjson.gz\n',
    })
    const other = path.join(root, 'other.gz')
    writeFileSync(other, 'не копия')
    const { code, said } = await run('restore', 'third', other)
    expect(code).toBe(1)
    expect(said).toBe(`Файл копии «${other}» не читается: он повреждён или это не копия базы МСОКО.\n`)
  })
})
