// Children that never outlive us: npm passes no signal on, it just goes away.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { cleanEnvironment, root, windows } from './workspace.mjs'

const children = new Set()
let stoppedBy = null

// Taken at once: a parent that dies during the install must not be missed.
const parent = process.ppid
const watched = [parent, npmBehind(parent)].filter((pid) => pid !== null)

/** Starts a command in the root; `options` as for spawn. */
export function start([command, ...args], options = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: cleanEnvironment(),
    // A group of its own, so that a signal reaches the compiler behind the launcher too; Windows has other means.
    detached: !windows,
    ...options,
  })
  children.add(child)
  child.on('error', (error) => process.stderr.write(`${command}: ${error.message}\n`))
  child.on('close', () => children.delete(child))
  return child
}

/** The exit code of a child, once it has ended: that of a shell when a signal ended it. */
export function ended(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => resolve(code ?? codeOf(signal)))
  })
}

/** Runs a command to its end and returns its exit code. Ends the whole program when it has been told to stop meanwhile. */
export async function run(command, options) {
  const code = await ended(start(command, options))
  leaveIfStopped(code)
  return code
}

function leaveIfStopped(code) {
  if (stoppedBy !== null) process.exit(code === 0 ? codeOf(stoppedBy) : code)
}

/** As `run`, but what the command says is shown only when it fails. */
export async function runQuietly(command) {
  const child = start(command, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
  const code = await ended(child)
  if (code !== 0) process.stderr.write(Buffer.concat(said))
  leaveIfStopped(code)
  return code
}

/** As `run`, and a failure ends the program. */
export async function runOrExit(command, options) {
  const code = await run(command, options)
  if (code !== 0) process.exit(code)
}

/** Ends the children when we are told to end or when whoever started us is gone. Called once, first thing. */
export function endWithParent() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal))
  // A closed terminal; the server closes its database on SIGTERM.
  process.on('SIGHUP', () => stop('SIGTERM'))
  setInterval(() => {
    if (process.ppid !== parent || !watched.every(isAlive)) stop('SIGTERM')
  }, 500).unref()
}

/** Tells every child, and all that it has started, to end. */
export function stop(signal) {
  stoppedBy ??= signal
  for (const { pid } of children) {
    if (pid === undefined) continue
    if (windows) stopOnWindows(pid, signal)
    else signalGroup(pid, signal)
  }
}

function stopOnWindows(pid, signal) {
  // The console has told them of Ctrl+C itself; to end them here would cut them off in the middle of closing.
  if (signal !== 'SIGINT') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' })
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** npm puts a shell between itself and us, and when npm is killed that shell lives on. The process behind the shell, if we can see it. */
function npmBehind(shell) {
  if (windows || process.env.npm_lifecycle_event === undefined) return null
  try {
    const pid = Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(shell)], { encoding: 'utf8' }))
    return pid > 1 ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function codeOf(signal) {
  return 128 + (constants.signals[signal] ?? 0)
}
