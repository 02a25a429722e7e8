import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { DatabaseInUseError, takeLock } from './lock.ts'
import { processStart } from './process-start.ts'

const root = mkdtempSync(path.join(tmpdir(), 'msoko-lock-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const taker = fileURLToPath(new URL('../../dist/testing/lock-taker.js', import.meta.url))

describe('takeLock', () => {
  let dataDir = ''
  beforeEach(() => {
    dataDir = path.join(mkdtempSync(path.join(root, 'x-')), 'data')
  })
  const leave = (content: string): void => {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(path.join(dataDir, 'database.lock'), content)
  }

  it('is held until it is released, and leaves nothing behind', () => {
    const release = takeLock(dataDir)
    expect(() => takeLock(dataDir)).toThrow(DatabaseInUseError)
    expect(() => takeLock(dataDir)).toThrow(
      `База данных в папке «${dataDir}» уже открыта другой запущенной программой (процесс ${process.pid}). Закройте её или укажите другую папку в MSOKO_DATA_DIR.`,
    )
    release()
    expect(readdirSync(dataDir)).toEqual([])
    const again = takeLock(dataDir)
    release()
    expect(existsSync(path.join(dataDir, 'database.lock'))).toBe(true)
    again()
  })

  it('is taken over from a process that is gone', async () => {
    const gone = spawn(process.execPath, ['-e', ''])
    await once(gone, 'exit')
    leave(JSON.stringify({ pid: gone.pid, started: null }))
    takeLock(dataDir)()
    expect(readdirSync(dataDir)).toEqual([])
  })

  it('is taken over when its number now belongs to another process, where the system tells them apart', () => {
    const pid = process.ppid
    leave(JSON.stringify({ pid, started: 'before the last boot' }))
    if (processStart(pid) === null) expect(() => takeLock(dataDir)).toThrow(DatabaseInUseError)
    else takeLock(dataDir)()
  })

  it('is refused while its owner lives, and says what to do when that cannot be known for sure', () => {
    leave(JSON.stringify({ pid: process.ppid, started: processStart(process.ppid) }))
    expect(() => takeLock(dataDir)).toThrow(DatabaseInUseError)
    leave(JSON.stringify({ pid: process.ppid, started: null }))
    expect(() => takeLock(dataDir)).toThrow(/удалите файл «.*database\.lock» и запустите снова/)
  })

  it.each(['', '{"pid":', 'x', '{"pid":-1,"started":null}', '{"pid":1.5,"started":null}'])(
    'is taken over when a power cut left «%s» of it',
    (content) => {
      leave(content)
      takeLock(dataDir)()
    },
  )

  it('goes to one of several processes that meet a stale lock at one moment', async () => {
    leave('')
    const children = Array.from({ length: 4 }, () => fork(taker, [dataDir]))
    try {
      // Each waits to be told, so that all try at once.
      await Promise.all(children.map((child) => once(child, 'message')))
      const answers = await Promise.all(children.map((child) => answer(child)))
      expect(answers.toSorted()).toEqual(['refused', 'refused', 'refused', 'taken'])
    } finally {
      for (const child of children) child.kill('SIGKILL')
    }
  })
})

async function answer(child: ChildProcess): Promise<string> {
  const answered = once(child, 'message')
  child.send('take')
  return String((await answered)[0])
}
