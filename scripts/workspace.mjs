// What every command needs: the root, a clean environment, the install and the build. Node only, so that it works on Windows too.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'
const bin = path.join(root, 'node_modules', '.bin')

/** npm's own variables and NODE_ENV would change what pnpm installs; turbo looks for pnpm on the path. */
export function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) && name !== 'INIT_CWD' && name !== 'NODE_ENV' && !/^path$/i.test(name),
  )
  const outside = (process.env.PATH ?? process.env.Path ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.endsWith(path.join('node_modules', '.bin')) && !folder.includes('node-gyp-bin'))
  return {
    ...Object.fromEntries(kept),
    PATH: [bin, ...outside].join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    COREPACK_ENABLE_STRICT: '0',
    npm_config_update_notifier: 'false',
  }
}

/** Runs a command to its end and returns its exit code. */
export function run(command, args, options = {}) {
  const quoted = windows ? args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)) : args
  const result = spawnSync(command, quoted, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: cleanEnvironment(),
    shell: windows,
    ...options,
  })
  return result.status ?? 1
}

export function runOrExit(command, args) {
  const code = run(command, args)
  if (code !== 0) process.exit(code)
}

/** The binary of a package installed in the root. */
export function installed(name) {
  const file = path.join(bin, windows ? `${name}.cmd` : name)
  return windows ? `"${file}"` : file
}

/** Installs what the lock file names, unless that has been done for this lock file and this Node. */
export function ensureInstalled() {
  const lock = readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8')
  const wanted = createHash('sha256').update(lock).update(process.version).digest('hex')
  const mark = path.join(root, 'node_modules', '.install-ok')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  process.stdout.write('Установка зависимостей…\n')
  runOrExit('npx', [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--prod=false',
    '--reporter=append-only',
    '--loglevel=warn',
  ])
  mkdirSync(path.join(root, 'node_modules'), { recursive: true })
  writeFileSync(mark, wanted)
}

export function turbo(args) {
  return run(installed('turbo'), args)
}

/** Builds what changed; says nothing unless it fails. */
export function ensureBuilt() {
  const result = spawnSync(
    installed('turbo'),
    ['run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'],
    { cwd: root, env: cleanEnvironment(), shell: windows, encoding: 'utf8' },
  )
  if (result.status === 0) return
  process.stdout.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  process.stderr.write('Сборка не удалась.\n')
  process.exit(result.status ?? 1)
}
