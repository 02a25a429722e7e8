// `pnpm dev`: compilers that watch, a server that restarts, a page that reloads; when one ends, all end.
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { endWithParent, ended, start, stop } from './processes.mjs'
import { root, toolFrom } from './workspace.mjs'

const compiled = ['packages/domain', 'packages/workbook', 'packages/documents', 'packages/calculator', 'apps/api']

endWithParent()
await ensureInstalled()
await ensureBuilt()
const watch = ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput']
const children = [
  ...compiled.map((folder) => start(toolFrom(folder, 'typescript', ...watch), { cwd: path.join(root, folder) })),
  start(toolFrom('packages/domain', 'rolldown', '-c', '--watch'), { cwd: path.join(root, 'packages', 'domain') }),
  start([process.execPath, '--watch', '--watch-preserve-output', 'apps/api/dist/main.js']),
  start(toolFrom('apps/admin', 'vite'), { cwd: path.join(root, 'apps', 'admin') }),
]
const ends = children.map(ended)
const code = await Promise.race(ends)
stop('SIGTERM')
await Promise.all(ends)
process.exit(code)
