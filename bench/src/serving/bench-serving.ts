import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { killServers, signInTo, startServer } from '../../../apps/api/dist/testing/server-process.js'
import { measure } from '../measure.ts'
import { printTimings } from '../print.ts'
import { ask, askMany, type Target } from './requests.ts'

const REQUESTS = 25
const AT_ONCE = [1, 8]
const FIGURE = { indicator: 'ege-mean-score', cell: { subject: 'rus', level: 'single' } }

/** The table of an indicator, as the page asks for it signed in, beside a bare route that sends the very same answer. */
export async function benchServing(rounds: number): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'msoko-bench-'))
  let bare: ChildProcess | null = null
  const end = (): void => {
    bare?.kill()
    killServers()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', end)
  try {
    const server = await startServer(path.join(folder, 'data'))
    const cookie = await signInTo(server, path.join(folder, 'data'))
    const url = `${server.url}/api/trpc/indicators.table?input=${encodeURIComponent(JSON.stringify(FIGURE))}`
    const answer = await ask(url, cookie)
    const file = path.join(folder, 'answer.json')
    writeFileSync(file, answer)
    bare = fork(fileURLToPath(new URL('bare-server.js', import.meta.url)), [file])
    const [{ port }] = (await once(bare, 'message')) as [AddressInfo]
    const targets: readonly (Target & { readonly name: string })[] = [
      { name: '`indicators.table`: session, rights, facts from the database, evaluation', url, cookie },
      { name: 'bare Fastify route with the same answer', url: `http://127.0.0.1:${port}/answer`, cookie },
      { name: 'our server without database (`/health/live`)', url: `${server.url}/health/live`, cookie },
    ]
    const tables: string[] = []
    for (const atOnce of AT_ONCE) {
      const subjects = targets.map((target) => ({
        name: target.name,
        run: () => askMany(target, REQUESTS, atOnce),
      }))
      const timings = await measure(subjects, { rounds, clock: 'wall', times: REQUESTS })
      const size = (answer.length / 1024).toFixed(0)
      tables.push(printTimings(`a request of ${size} KB, ${atOnce} at once, embedded database`, timings))
    }
    return tables.join('\n\n')
  } finally {
    process.off('exit', end)
    end()
  }
}
