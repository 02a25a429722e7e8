// What every command needs to know of the place it runs in. Node only, so that it works on Windows too.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
export const windows = process.platform === 'win32'

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
    PATH: [path.join(root, 'node_modules', '.bin'), ...outside].join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    COREPACK_ENABLE_STRICT: '0',
    npm_config_update_notifier: 'false',
  }
}

/**
 * The command line that runs an installed tool with the Node that runs us: no shell, so no quoting on Windows and nobody between us
 * and the tool who keeps a signal. `from` is the folder whose dependency it is.
 */
export function toolFrom(from, name, ...args) {
  const folder = path.join(root, from, 'node_modules', name)
  const { bin } = readJson(path.join(folder, 'package.json'))
  return [process.execPath, path.join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]), ...args]
}

export function tool(name, ...args) {
  return toolFrom('.', name, ...args)
}

export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
