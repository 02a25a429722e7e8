import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runOrExit } from './processes.mjs'
import { readJson, root, windows } from './workspace.mjs'

/** Installs what the lock file names, unless that has been done for this lock file, this Node and this kind of machine. */
export async function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'pnpm-lock.yaml')))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex')
  const mark = path.join(root, 'node_modules', '.install-ok')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  // An install that breaks off must not look done when the lock file is set back.
  rmSync(mark, { force: true })
  process.stdout.write('Установка зависимостей (в первый раз — до нескольких минут)…\n')
  const { packageManager } = readJson(path.join(root, 'package.json'))
  const pnpm = [
    'npx',
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--prod=false',
    '--reporter=append-only',
  ]
  await runOrExit([...pnpm, '--loglevel=warn'], { shell: windows })
  mkdirSync(path.dirname(mark), { recursive: true })
  writeFileSync(mark, wanted)
}
