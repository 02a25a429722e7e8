import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import { createAuth } from '../auth/auth.ts'
import type { Database, Engine } from '../db/connect.ts'
import { signInFile } from '../demonstration/load-demonstration.ts'
import type { ReadingContext } from '../features/imports/reading-context.ts'
import { buildServer } from '../http/build-server.ts'
import { kinds } from '../jobs/kinds.ts'
import { startRunner } from '../jobs/runner.ts'
import { testDatabase } from './engines.ts'
import { signInFolder } from './prepared.ts'
import { readForSending } from './sent-reading.ts'

export interface TestApi {
  readonly app: FastifyInstance
  readonly database: Database
  /** Signs in and returns the cookie of the session. */
  readonly signIn: (login: string) => Promise<string>
  readonly close: () => Promise<void>
}

/** The real server over a real database with the demonstration district in it. */
export async function startApi(engine: Engine): Promise<TestApi> {
  const database = await testDatabase(engine, 'demonstration')
  const auth = createAuth(database, 'a secret of the tests, longer than thirty-two characters')
  const app = buildServer({ database, auth, logLevel: 'silent' })
  await app.ready()
  const runner = await startRunner({ database, kinds, silence: 30, log: app.log })
  const passwords = new Map(
    readFileSync(signInFile(signInFolder(inject('preparedFolder'), engine)), 'utf8')
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  )
  return {
    app,
    database,
    signIn: async (login) => {
      const { status, cookie } = await signIn(app, login, passwords.get(login) ?? '')
      if (status !== 200) throw new Error(`sign-in as ${login} answered ${status}`)
      return cookie
    },
    close: async () => {
      await app.close()
      await runner.stop()
      await database.close()
    },
  }
}

export async function signIn(
  app: FastifyInstance,
  username: string,
  password: string,
): Promise<{ readonly status: number; readonly cookie: string; readonly body: string }> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    payload: { username, password },
  })
  const cookie = response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  return { status: response.statusCode, cookie, body: response.body }
}

export interface Answer<T> {
  readonly status: number
  readonly data: T
  readonly error: { readonly message: string; readonly data: { readonly code: string } }
  readonly body: string
}

/** Calls a procedure as the page does. */
export async function call<T>(
  { app }: Pick<TestApi, 'app'>,
  cookie: string,
  procedure: string,
  input?: unknown,
  method: 'GET' | 'POST' = 'GET',
): Promise<Answer<T>> {
  const url = `/api/trpc/${procedure}`
  const response =
    method === 'GET'
      ? await app.inject({
          url,
          query: input === undefined ? {} : { input: JSON.stringify(input) },
          headers: { cookie },
        })
      : await app.inject({ method, url, payload: input as object, headers: { cookie } })
  const { result, error } = response.json<{ result?: { data: T }; error: Answer<T>['error'] }>()
  return { status: response.statusCode, data: result?.data as T, error, body: response.body }
}

/** Reads a file with what the server tells a reader, and sends what was read. */
export async function upload(
  api: Pick<TestApi, 'app'>,
  cookie: string,
  bytes: Uint8Array,
  fileName = 'книга.xlsx',
): Promise<{ readonly status: number; readonly id: string; readonly message: string }> {
  const { data } = await call<ReadingContext>(api, cookie, 'imports.context')
  return sendReading(api, cookie, await readForSending(bytes, fileName, data))
}

export async function sendReading(
  { app }: Pick<TestApi, 'app'>,
  cookie: string,
  body: unknown,
): Promise<{ readonly status: number; readonly id: string; readonly message: string }> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/imports',
    headers: { cookie },
    payload: body as object,
  })
  return { status: response.statusCode, ...response.json<{ id: string; message: string }>() }
}
