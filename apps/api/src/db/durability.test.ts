import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { killWriters } from '../testing/kill-writers.ts'
import { WriterProcess } from '../testing/writer-process.ts'
import { connectDatabase } from './connect.ts'
import { syncs } from './durable-pglite.ts'
import { DatabaseInUseError } from './lock.ts'
import { rowsOf } from './rows.ts'

const root = mkdtempSync(path.join(tmpdir(), 'msoko-durability-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function startWriter(dataDir: string): WriterProcess {
  return new WriterProcess({ kind: 'embedded', dataDir })
}

/** Kills a writer as soon as something of this name stands in its folder. */
async function killWhen(dataDir: string, name: string): Promise<void> {
  const { child } = startWriter(dataDir)
  const watcher = watch(dataDir, (_, changed) => {
    if (changed === name && existsSync(path.join(dataDir, name))) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  watcher.close()
}

describe('the embedded engine', () => {
  it('forces every commit to the disk', async () => {
    const database = await connectDatabase({ kind: 'embedded', dataDir: path.join(root, 'guard') })
    try {
      const settings = await rowsOf<{ fsync: string; method: string }>(
        database.drizzle,
        sql`select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method`,
      )
      expect(settings).toEqual([{ fsync: 'on', method: 'fsync' }])
      await database.drizzle.execute(sql`create table guard (n int)`)
      for (let n = 0; n < 5; n += 1) {
        const before = syncs.files
        await database.drizzle.execute(sql`insert into guard values (${n})`)
        expect(syncs.files).toBeGreaterThan(before)
      }
    } finally {
      await database.close()
    }
  })

  it('keeps every acknowledged submission, and none by halves, when killed', { timeout: 300_000 }, async () => {
    const connection = { kind: 'embedded', dataDir: path.join(root, 'killed') } as const
    const report = await killWriters({ connection, kills: 5, random: Math.random })
    expect(report.faults).toEqual([])
    expect(report).toMatchObject({ lost: 0, kills: { all: 5 }, opened: 6 - report.kills.opening })
    expect(report.acknowledged).toBeGreaterThan(0)
  })

  it('starts again after a first start that was cut, before and after its cluster stood', async () => {
    const dataDir = path.join(root, 'first')
    mkdirSync(dataDir)
    await killWhen(dataDir, 'pglite.building')
    expect(existsSync(path.join(dataDir, 'pglite.building'))).toBe(true)
    expect(existsSync(path.join(dataDir, 'pglite'))).toBe(false)
    await killWhen(dataDir, 'pglite')
    expect(existsSync(path.join(dataDir, 'pglite.building'))).toBe(false)
    const writer = startWriter(dataDir)
    expect(await writer.until(() => writer.promised > 0), writer.complaint).toBe(true)
    writer.child.kill('SIGKILL')
    await writer.gone
  })

  it('is refused to a second process, and given to it once the first has died', async () => {
    const dataDir = path.join(root, 'locked')
    const writer = startWriter(dataDir)
    const { child } = writer
    expect(await writer.until(() => writer.found !== null), writer.complaint).toBe(true)
    const refused: unknown = await connectDatabase({ kind: 'embedded', dataDir }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(DatabaseInUseError)
    expect(refused).toMatchObject({
      pid: child.pid,
      message: expect.stringContaining(`процесс ${child.pid}`) as unknown,
    })
    child.kill('SIGKILL')
    await writer.gone
    await (await connectDatabase({ kind: 'embedded', dataDir })).close()
  })
})
