import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { forms, schoolYear, UnitTree } from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { writeTemplate } from '@msoko/workbook'
import { afterAll, describe, expect, it } from 'vitest'

const entry = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const dataDir = mkdtempSync(path.join(tmpdir(), 'msoko-server-'))
const running = new Set<ChildProcess>()

afterAll(() => {
  for (const server of running) server.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

interface RunningServer {
  readonly url: string
  readonly process: ChildProcess
  readonly output: () => string
}

/** The server as `npm start` runs it; resolves once it has printed its address. */
async function startServer(): Promise<RunningServer> {
  const port = await freePort()
  const server = spawn(process.execPath, [entry], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', MSOKO_DATA_DIR: dataDir, DATABASE_URL: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(server)
  let output = ''
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString()
      if (output.includes('Ctrl+C')) resolve()
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('exit', () => {
      running.delete(server)
      reject(new Error(`the server ended: ${output}`))
    })
  })
  await ready
  return { url: `http://127.0.0.1:${port}`, process: server, output: () => output }
}

async function stop(server: RunningServer, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(server.process, 'exit')
  server.process.kill(signal)
  const [code] = (await ended) as [number | null]
  return code
}

async function signIn(url: string): Promise<string> {
  const password = /^rono\t(\S+)/m.exec(readFileSync(path.join(dataDir, 'demo-sign-in.txt'), 'utf8'))?.[1]
  const response = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'rono', password }),
  })
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function call<T>(url: string, cookie: string, procedure: string, input: unknown, post = false): Promise<T> {
  const query = post ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  const response = await fetch(`${url}/api/trpc/${procedure}${query}`, {
    headers: { cookie, 'content-type': 'application/json' },
    ...(post && { method: 'POST', body: JSON.stringify(input) }),
  })
  return ((await response.json()) as { result: { data: T } }).result.data
}

describe('the server as it is started', () => {
  it('says where it is and how to sign in, and stops in order', async () => {
    const server = await startServer()
    expect(server.output()).toContain(server.url)
    expect(server.output()).toMatch(/rono\t\S{12}\t/)
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
    expect(await stop(server, 'SIGTERM')).toBe(process.platform === 'win32' ? null : 0)
    const again = await startServer()
    expect(again.output()).not.toMatch(/rono\t/)
    expect(again.output()).toContain('demo-sign-in.txt')
    await stop(again, 'SIGTERM')
  })

  it('has the whole import or none of it when it is killed in the middle', async () => {
    const district = demonstrationDistrict()
    const years = [schoolYear(2026), schoolYear(2027)]
    const submissions = years.flatMap((period) =>
      district.submissions.filter((s) => s.period === 'school-year:2025').map((s) => ({ ...s, period })),
    )
    const bytes = await writeTemplate({
      forms,
      units: new UnitTree(district.units),
      periods: years,
      municipality: district.municipality.title,
      synthetic: true,
      prefill: submissions,
    })
    let wholes = 0
    // A session outlives the server.
    let cookie: string | undefined
    for (const delay of [0, 8, 30, 2000]) {
      const server = await startServer()
      cookie ??= await signIn(server.url)
      const sent = await fetch(`${server.url}/api/imports`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/octet-stream', 'x-file-name': 'kill.xlsx' },
        body: Buffer.from(bytes),
      })
      const { id } = (await sent.json()) as { id: string }
      const accepting = call(server.url, cookie, 'imports.accept', { id }, true).catch(() => undefined)
      await new Promise((resolve) => {
        setTimeout(resolve, delay)
      })
      await stop(server, 'SIGKILL')
      await accepting
      const after = await startServer()
      const session = cookie
      const view = await call<{ status: string }>(after.url, session, 'imports.get', { id })
      const reported = await Promise.all(
        years.map(async (period) => {
          const { collection } = await call<{ collection: { reported: number }[] }>(
            after.url,
            session,
            'overview.get',
            { period },
          )
          return collection.reduce((sum, form) => sum + form.reported, 0)
        }),
      )
      const all = submissions.length / years.length
      expect(reported).toEqual(view.status === 'accepted' ? [all, all] : [0, 0])
      await stop(after, 'SIGTERM')
      if (view.status === 'accepted') {
        wholes += 1
        break
      }
    }
    expect(wholes).toBe(1)
  })
})
