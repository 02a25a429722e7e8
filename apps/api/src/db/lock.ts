import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Another living process has the embedded database open. */
export class DatabaseInUseError extends Error {
  override readonly name = 'DatabaseInUseError'
  readonly pid: number

  constructor(dataDir: string, pid: number) {
    super(
      `База данных в папке «${dataDir}» уже открыта другой запущенной программой (процесс ${pid}). ` +
        `Закройте её или укажите другую папку в MSOKO_DATA_DIR.`,
    )
    this.pid = pid
  }
}

const held = new Set<string>()

/**
 * The embedded engine takes no lock of its own, and two processes on one folder lose each other's rows without a word. Takes the
 * lock or throws; a lock left by a dead process is taken over. Returns the release.
 */
export function takeLock(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'database.lock')
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      held.add(file)
      return () => {
        held.delete(file)
        if (ownerOf(file) === process.pid) rmSync(file, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = ownerOf(file)
      // Our own number in a lock that this process does not hold was used by another before a restart.
      const stale = owner === null || (owner === process.pid && !held.has(file)) || !isAlive(owner)
      if (!stale) throw new DatabaseInUseError(dataDir, owner)
      rmSync(file, { force: true })
    }
  }
  throw new DatabaseInUseError(dataDir, ownerOf(file) ?? 0)
}

function ownerOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
