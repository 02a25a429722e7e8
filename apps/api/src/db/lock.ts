import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { makeFolder } from './disk.ts'
import { GONE, processStart } from './process-start.ts'

/** Another living process has the embedded database open. */
export class DatabaseInUseError extends Error {
  override readonly name = 'DatabaseInUseError'
  readonly pid: number

  constructor(file: string, { pid, started }: Owner) {
    const doubt = started === null ? ` Если такой программы МСОКО нет, удалите файл «${file}» и запустите снова.` : ''
    super(
      `База данных в папке «${path.dirname(file)}» уже открыта другой запущенной программой (процесс ${pid}). ` +
        `Закройте её или укажите другую папку в MSOKO_DATA_DIR.${doubt}`,
    )
    this.pid = pid
  }
}

const Owner = z.object({
  pid: z.number().int().positive(),
  /** As `processStart` tells it; null where the system does not. */
  started: z.string().nullable(),
})
type Owner = Readonly<z.infer<typeof Owner>>

const held = new Set<string>()

/**
 * The embedded engine takes no lock of its own, and two processes on one folder lose each other's rows without a word. Takes the
 * lock or throws; a lock left by a dead process is taken over. Returns the release.
 */
export function takeLock(dataDir: string): () => void {
  makeFolder(dataDir)
  const file = path.join(path.resolve(dataDir), 'database.lock')
  const mine = JSON.stringify({ pid: process.pid, started: processStart(process.pid) } satisfies Owner)
  // Each failed attempt has removed a stale lock, or met one that vanished meanwhile.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (write(file, mine)) {
      held.add(file)
      let released = false
      return () => {
        if (released) return
        released = true
        held.delete(file)
        if (contentOf(file) === mine) rmSync(file, { force: true })
      }
    }
    const content = contentOf(file)
    if (content === null) continue
    const owner = ownerIn(content)
    if (owner && isHeld(owner, file)) throw new DatabaseInUseError(file, owner)
    removeStale(file, content)
  }
  throw new Error(`Не удалось занять файл «${file}»: несколько программ запускаются одновременно. Запустите ещё раз.`)
}

/** Appears with its content or not at all, so that nobody meets a lock without an owner. */
function write(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, content, { flag: 'wx' })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    // Some file systems, as those of memory sticks, know no hard links and say so in many ways.
    return (error as NodeJS.ErrnoException).code !== 'EEXIST' && writeDirectly(file, content)
  } finally {
    rmSync(draft, { force: true })
  }
}

function writeDirectly(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Of several who find one stale lock only one moves it away; whoever moved a fresh one by mistake puts it back. */
function removeStale(file: string, content: string): void {
  const moved = `${file}.${randomUUID()}`
  try {
    renameSync(file, moved)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const found = contentOf(moved)
  rmSync(moved, { force: true })
  if (found !== null && found !== content) write(file, found)
}

function isHeld({ pid, started }: Owner, file: string): boolean {
  if (started === null && pid === process.pid) return held.has(file)
  const now = processStart(pid)
  if (now === GONE) return false
  return now === null || started === null || now === started
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Null for what no lock of ours ever holds: half a file after a power cut. */
function ownerIn(content: string): Owner | null {
  try {
    return Owner.parse(JSON.parse(content))
  } catch {
    return null
  }
}
