import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { districtActor } from '../testing/district.ts'
import { canonicalJson } from './canonical.ts'
import { connectDatabase } from './connect.ts'
import { syncs } from './durable-pglite.ts'
import { DatabaseInUseError } from './lock.ts'
import { rowsOf } from './rows.ts'
import { foldRevisions } from './revisions.ts'
import { readSubmissions } from './submissions.ts'
import { withActor } from './with-actor.ts'

const root = mkdtempSync(path.join(tmpdir(), 'msoko-durability-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const writer = fileURLToPath(new URL('../../dist/testing/submission-writer.js', import.meta.url))

/** A process of its own that writes submissions and tells each one that it has been promised. */
function startWriter(dataDir: string): ChildProcess {
  return fork(writer, [dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

/** Returns the last number that the writer was promised before it died. */
async function killAfter(child: ChildProcess, acknowledged: number): Promise<number> {
  let last = 0
  child.on('message', (message) => {
    if (typeof message !== 'number') return
    last = message
    if (last >= acknowledged) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  return last
}

/** Kills a writer as soon as something of this name stands in its folder. */
async function killWhen(dataDir: string, name: string): Promise<void> {
  const child = startWriter(dataDir)
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

  it('keeps every acknowledged submission, and none by halves, when the process is killed', async () => {
    const dataDir = path.join(root, 'killed')
    for (const acknowledged of [1, 18]) {
      const promised = await killAfter(startWriter(dataDir), acknowledged)
      expect(promised).toBeGreaterThanOrEqual(acknowledged)
      const database = await connectDatabase({ kind: 'embedded', dataDir })
      try {
        const [read, fold] = await withActor(database, districtActor(), async (tx) => [
          await readSubmissions(tx),
          await foldRevisions(tx),
        ])
        expect(read.map(canonicalJson).toSorted()).toEqual(fold.map(canonicalJson).toSorted())
        // The writer gives both schools one number in one transaction.
        const written = read.map(({ cells }) => Number(cells['']?.['graduates']))
        expect(written).toHaveLength(2)
        expect(new Set(written).size).toBe(1)
        expect(written[0]).toBeGreaterThanOrEqual(promised)
      } finally {
        await database.close()
      }
    }
  })

  it('starts again after a first start that was cut, before and after its cluster stood', async () => {
    const dataDir = path.join(root, 'first')
    mkdirSync(dataDir)
    await killWhen(dataDir, 'pglite.building')
    expect(existsSync(path.join(dataDir, 'pglite.building'))).toBe(true)
    expect(existsSync(path.join(dataDir, 'pglite'))).toBe(false)
    await killWhen(dataDir, 'pglite')
    expect(existsSync(path.join(dataDir, 'pglite.building'))).toBe(false)
    expect(await killAfter(startWriter(dataDir), 1)).toBeGreaterThanOrEqual(1)
  })

  it('is refused to a second process, and given to it once the first has died', async () => {
    const dataDir = path.join(root, 'locked')
    const child = startWriter(dataDir)
    await once(child, 'message')
    const refused: unknown = await connectDatabase({ kind: 'embedded', dataDir }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(DatabaseInUseError)
    expect(refused).toMatchObject({
      pid: child.pid,
      message: expect.stringContaining(`процесс ${child.pid}`) as unknown,
    })
    child.kill('SIGKILL')
    await once(child, 'exit')
    await (await connectDatabase({ kind: 'embedded', dataDir })).close()
  })
})
