import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { districtActor } from '../testing/district.ts'
import { canonicalJson } from './canonical.ts'
import { connectDatabase } from './connect.ts'
import { syncs } from './durable-pglite.ts'
import { DatabaseInUseError, takeLock } from './lock.ts'
import { rowsOf } from './rows.ts'
import { foldRevisions, readSubmissions } from './submissions.ts'
import { withActor } from './with-actor.ts'

const root = mkdtempSync(path.join(tmpdir(), 'msoko-durability-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const writer = fileURLToPath(new URL('../../dist/testing/submission-writer.js', import.meta.url))

/** A process of its own that writes submissions and tells each one that it has been promised. */
function startWriter(dataDir: string): ChildProcess {
  return fork(writer, [dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

async function killAfter(child: ChildProcess, acknowledged: number): Promise<number> {
  let last = 0
  const done = new Promise<void>((resolve) => {
    child.on('message', (message) => {
      if (typeof message === 'number') last = message
      if (last >= acknowledged) {
        child.kill('SIGKILL')
        resolve()
      }
    })
  })
  await Promise.all([done, once(child, 'exit')])
  return last
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
      const before = syncs.files
      for (let n = 0; n < 5; n += 1) await database.drizzle.execute(sql`insert into guard values (${n})`)
      expect(syncs.files - before).toBeGreaterThanOrEqual(5)
    } finally {
      await database.close()
    }
  })

  it('keeps every acknowledged submission, and none by halves, when the process is killed', async () => {
    const dataDir = path.join(root, 'killed')
    for (const acknowledged of [1, 7, 18]) {
      const promised = await killAfter(startWriter(dataDir), acknowledged)
      const database = await connectDatabase({ kind: 'embedded', dataDir })
      try {
        const [read, fold] = await withActor(database, districtActor(), async (tx) => [
          await readSubmissions(tx),
          await foldRevisions(tx),
        ])
        expect(read.map(canonicalJson).toSorted()).toEqual(fold.map(canonicalJson).toSorted())
        const written = read.map(({ cells }) => Number(cells['']?.['graduates']))
        expect(new Set(written).size).toBe(1)
        expect(written[0]).toBeGreaterThanOrEqual(promised)
      } finally {
        await database.close()
      }
    }
  })

  it('starts again after a first start that was cut', async () => {
    const dataDir = path.join(root, 'first')
    const child = startWriter(dataDir)
    await once(child, 'spawn')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await killAfter(startWriter(dataDir), 1)).toBeGreaterThanOrEqual(1)
  })

  it('refuses a folder that another process has open, and takes over from a dead one', async () => {
    const dataDir = path.join(root, 'locked')
    const release = takeLock(dataDir)
    await expect(connectDatabase({ kind: 'embedded', dataDir })).rejects.toThrow(DatabaseInUseError)
    await expect(connectDatabase({ kind: 'embedded', dataDir })).rejects.toThrow(/уже открыта/)
    release()
    const gone = spawn(process.execPath, ['-e', ''])
    await once(gone, 'exit')
    writeFileSync(path.join(dataDir, 'database.lock'), String(gone.pid))
    takeLock(dataDir)()
  })
})
