import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../environment.ts'

const SHORTEST = 32

/** The secret that signs session cookies: given, or made once and kept beside the data, readable by the owner only. */
export function sessionSecret({ secret, dataDir }: Pick<Environment, 'secret' | 'dataDir'>): string {
  if (secret !== null) return secret
  const file = path.join(dataDir, 'session-secret')
  if (!existsSync(file)) make(file)
  const kept = readFileSync(file, 'utf8').trim()
  // An empty secret would be replaced by one that everybody knows.
  if (kept.length < SHORTEST) {
    throw new Error(`Файл «${file}» повреждён. Удалите его и запустите снова: всем придётся войти заново.`)
  }
  return kept
}

/** Renamed when whole, so that a start that is cut leaves no half of a secret. */
function make(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, randomBytes(SHORTEST).toString('hex'), { mode: 0o600 })
  renameSync(unfinished, file)
}
