import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { windows } from '../workspace.mjs'
import { Refusal } from './options.mjs'

const DEBIAN = '/usr/lib/postgresql'
const PATIENCE = 60_000

/** A PostgreSQL cluster of our own in one folder, reached by a socket in it: no port is taken and no other server is met. */
export class Cluster {
  #folder
  #bin
  #owner
  #settings
  #server = null

  /** Makes the cluster in an empty folder. `settings` are added to those of a fresh one, as `{ fsync: 'off' }`. */
  constructor(folder, settings = {}) {
    if (windows) throw new Refusal('the cluster of the script needs a socket in a folder: run it on Linux or macOS')
    this.#folder = folder
    this.#bin = binaries()
    this.#owner = ownerOfServer()
    this.#settings = Object.entries({ ...settings, listen_addresses: '', unix_socket_directories: folder })
    if (this.#owner.uid !== undefined) chownSync(folder, this.#owner.uid, this.#owner.gid)
    this.#run('initdb', '-D', this.#data, '-A', 'trust', '-U', 'msoko', '-E', 'UTF8', '--locale=C')
  }

  get url() {
    return `postgres://msoko@${encodeURIComponent(this.#folder)}/postgres`
  }

  get #data() {
    return path.join(this.#folder, 'data')
  }

  /** Resolves once it takes connections. What a killed one left behind may keep it from starting for a moment: then it is tried again. */
  async start() {
    const until = performance.now() + PATIENCE
    let said = ''
    while (performance.now() < until) {
      const settings = this.#settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])
      const server = spawn(path.join(this.#bin, 'postgres'), ['-D', this.#data, ...settings], {
        ...this.#owner,
        cwd: this.#folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      said = ''
      server.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4000)))
      this.#server = server
      while (server.exitCode === null && performance.now() < until) {
        if (spawnSync(path.join(this.#bin, 'pg_isready'), ['-q', '-h', this.#folder]).status === 0) return
        await pause(20)
      }
      if (server.exitCode !== null) await pause(100)
    }
    throw new Error(`the cluster did not start within a minute: ${said.trim()}`)
  }

  /** `kill -9` of the postmaster alone; its children notice and end. */
  async kill() {
    const server = this.#server
    if (server === null) return
    this.#server = null
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
  }

  /** For the end: nothing of it lives on. */
  async stop() {
    const server = this.#server
    this.#server = null
    if (server === null || server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    // Immediate shutdown: it ends its children with it.
    server.kill('SIGQUIT')
    await gone
  }

  #run(program, ...args) {
    execFileSync(path.join(this.#bin, program), args, {
      ...this.#owner,
      cwd: this.#folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  }
}

/** Where the programs of the server are: on Debian they are not on the path. */
function binaries() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : []
  const onPath = (process.env.PATH ?? '').split(path.delimiter)
  const folders = [...versions.map((version) => path.join(DEBIAN, version, 'bin')), ...onPath]
  const found = folders.find((folder) => existsSync(path.join(folder, 'initdb')))
  if (found === undefined)
    throw new Refusal('no PostgreSQL server on this machine: install one, or use --engine embedded')
  return found
}

/** The server refuses to run as root: there it runs as the user that its package has made. */
function ownerOfServer() {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' })))
  return { uid, gid }
}
