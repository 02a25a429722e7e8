import path from 'node:path'
import { ended, start } from './processes.mjs'
import { root } from './workspace.mjs'

/** Runs the server until it ends; returns its exit code. */
export function serve() {
  return ended(start([process.execPath, path.join(root, 'apps', 'api', 'dist', 'main.js')]))
}
