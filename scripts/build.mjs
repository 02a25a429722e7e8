import path from 'node:path'
import { existsSync } from 'node:fs'
import { runQuietly } from './processes.mjs'
import { root, tool } from './workspace.mjs'

/** Builds what has changed; says nothing unless it fails. Turbo decides by content: a call with nothing to do takes a fifth of a second. */
export async function ensureBuilt() {
  if (!existsSync(path.join(root, 'apps', 'api', 'dist')))
    process.stdout.write('Сборка (в первый раз — около минуты)…\n')
  const code = await runQuietly(tool('turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=grouped'))
  if (code === 0) return
  process.stderr.write('Сборка не удалась: причина — выше.\n')
  process.exit(code)
}
