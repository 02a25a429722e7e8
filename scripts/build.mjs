import path from 'node:path'
import { existsSync } from 'node:fs'
import { runOrExit } from './processes.mjs'
import { root, tool } from './workspace.mjs'

/** Builds what has changed; silent but for errors. Turbo decides by content, so a second call costs about a second. */
export async function ensureBuilt() {
  if (!existsSync(path.join(root, 'apps', 'api', 'dist')))
    process.stdout.write('Сборка (в первый раз — около минуты)…\n')
  await runOrExit(tool('turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=grouped'))
}
