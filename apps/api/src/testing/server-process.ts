import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReadingContext } from '../features/imports/reading-context.ts'
import { readForSending } from './sent-reading.ts'

const entry = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

export interface ServerProcess {
  readonly url: string
  /** Everything it has printed. */
  readonly output: () => string
  /** Ends it and returns its exit code, null when a signal ended it. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>
}

const running = new Set<ChildProcess>()

/** For the end of a suite: nothing of it lives on. */
export function killServers(): void {
  for (const server of running) server.kill('SIGKILL')
}

/** The server as `npm start` runs it, on a free port; resolves once it has said that it is ready. */
export async function startServer(
  dataDir: string,
  databaseUrl?: string,
  variables: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> {
  const place = { PORT: '0', HOST: '127.0.0.1', MSOKO_DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
  const server = spawn(process.execPath, [entry], {
    env: { ...process.env, ...place, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(server)
  let output = ''
  await new Promise<void>((resolve, reject) => {
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
  const url = /http:\/\/\S+:\d+/.exec(output)?.[0]
  if (url === undefined) throw new Error(`the server did not say where it is: ${output}`)
  return {
    url,
    output: () => output,
    stop: async (signal) => {
      const ended = once(server, 'exit')
      server.kill(signal)
      const [code] = (await ended) as [number | null]
      return code
    },
  }
}

/** Signs in with the password that the demonstration has written down; the session outlives the process. */
export async function signInTo({ url }: ServerProcess, dataDir: string, login = 'rono'): Promise<string> {
  const lines = readFileSync(path.join(dataDir, 'demo-sign-in.txt'), 'utf8').split('\n')
  const password = lines.map((line) => line.split('\t')).find(([name]) => name === login)?.[1]
  const response = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: login, password }),
  })
  if (!response.ok) throw new Error(`sign-in as ${login} answered ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

export async function ask<T>(
  { url }: ServerProcess,
  cookie: string,
  procedure: string,
  input: unknown,
  method: 'GET' | 'POST' = 'GET',
): Promise<T> {
  const query = method === 'GET' && input !== undefined ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''
  const response = await fetch(`${url}/api/trpc/${procedure}${query}`, {
    method,
    headers: { cookie, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify(input) }),
  })
  const body = (await response.json()) as { result?: { data: T } }
  if (!body.result) throw new Error(`${procedure} answered ${response.status}: ${JSON.stringify(body)}`)
  return body.result.data
}

export async function sendWorkbook(server: ServerProcess, cookie: string, bytes: Uint8Array): Promise<string> {
  const context = await ask<ReadingContext>(server, cookie, 'imports.context', undefined)
  const response = await fetch(`${server.url}/api/imports`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(await readForSending(bytes, 'book.xlsx', context)),
  })
  const { id } = (await response.json()) as { id: string }
  return id
}
