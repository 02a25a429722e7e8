// `pnpm dev`: compilers that watch, a server that restarts, a page that reloads; all of them end together.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { cleanEnvironment, ensureBuilt, ensureInstalled, root } from './workspace.mjs'

ensureInstalled()
ensureBuilt()

const packages = ['packages/domain', 'packages/workbook', 'packages/documents', 'packages/calculator', 'apps/api']
const children = [
  ...packages.map((folder) => start('tsc', ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], folder)),
  start(process.execPath, ['--watch', 'dist/main.js'], 'apps/api', { MSOKO_DATA_DIR: path.join(root, 'data') }),
  start('vite', [], 'apps/admin'),
]

function start(command, args, folder, more = {}) {
  const local = path.join(root, folder, 'node_modules', '.bin')
  const environment = cleanEnvironment()
  return spawn(command, args, {
    cwd: path.join(root, folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment, PATH: `${local}${path.delimiter}${environment.PATH}`, ...more },
    shell: process.platform === 'win32',
  })
}

const stop = () => {
  for (const child of children) child.kill()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
for (const child of children) child.on('exit', stop)
