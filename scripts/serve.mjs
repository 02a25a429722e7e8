import { spawn } from 'node:child_process'
import path from 'node:path'
import { cleanEnvironment, root } from './workspace.mjs'

/** Runs the server as a child that ends with us: npm does not pass a signal on, it just goes away. */
export function serve() {
  const server = spawn(process.execPath, [path.join(root, 'apps', 'api', 'dist', 'main.js')], {
    cwd: root,
    stdio: 'inherit',
    env: cleanEnvironment(),
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) server.kill('SIGTERM')
  }, 500).unref()
  server.on('exit', (code, signal) => process.exit(code ?? (signal ? 128 : 1)))
}
