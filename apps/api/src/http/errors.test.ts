import { sql } from 'drizzle-orm'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, startApi, type TestApi } from '../testing/api.ts'
import { engines } from '../testing/engines.ts'
import { describeError } from '../internal-error.ts'

const NUMBERED = /^Внутренняя ошибка, номер [0-9a-f-]{36}\. Повторите; если не поможет, сообщите этот номер/
const INSIDE = /stack|node_modules|select |relation|zod|Unexpected|procedure/i

describe.each(engines)('what goes wrong on %s', (engine) => {
  let api: TestApi
  let cookie: string

  beforeAll(async () => {
    api = await startApi(engine)
    cookie = await api.signIn('rono')
  })
  afterAll(() => api.close())

  it.each([
    ['a procedure that is not there', { method: 'GET', url: '/api/trpc/units.nothing' }, 404],
    ['a change asked for by GET', { method: 'GET', url: '/api/trpc/imports.accept' }, 405],
    ['an input that is no JSON', { method: 'GET', url: '/api/trpc/overview.get?input=%7B' }, 400],
    ['a wrong input', { method: 'GET', url: '/api/trpc/overview.get?input=%7B%7D' }, 400],
    ['a body that is no JSON', { method: 'POST', url: '/api/trpc/imports.accept', payload: '{' }, 400],
  ] as const)('%s: in Russian, without the inside', async (_, request, status) => {
    const response = await api.app.inject({ ...request, headers: { cookie, 'content-type': 'application/json' } })
    expect(response.statusCode).toBe(status)
    const { error } = response.json<{ error: { message: string } }>()
    expect(error.message).toBe('Запрос составлен неверно. Обновите страницу и повторите.')
    expect(error.message).not.toMatch(INSIDE)
    expect(response.body).not.toContain('stack')
  })

  it('does not take into memory what a stranger sends', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/api/imports',
      headers: { 'content-type': 'application/json' },
      payload: ' '.repeat(21 * 1024 * 1024),
    })
    expect(response.statusCode).toBe(401)
    expect(response.json()).toEqual({ message: 'Войдите, чтобы продолжить.' })
  })

  it('gives a number and nothing else when the database fails: in a verb, in a file, before either', async () => {
    const broken = async (table: string, ask: () => Promise<{ status: number; message: string; body: string }>) => {
      const [name, away] = [sql.identifier(table), sql.identifier(`${table}_away`)]
      await api.database.drizzle.execute(sql`alter table ${name} rename to ${away}`)
      const answer = await ask()
      await api.database.drizzle.execute(sql`alter table ${away} rename to ${name}`)
      expect(answer.status).toBe(500)
      expect(answer.message).toMatch(NUMBERED)
      expect(answer.body).not.toMatch(INSIDE)
    }
    const procedure = async (name: string) => {
      const { status, error, body } = await call(api, cookie, name)
      return { status, message: error.message, body }
    }
    const file = async () => {
      const response = await api.app.inject({ url: '/api/template.xlsx?from=2024&to=2025', headers: { cookie } })
      const { message } = response.json<{ message: string }>()
      return { status: response.statusCode, message, body: response.body }
    }
    await broken('audit', () => procedure('audit.list'))
    await broken('unit', file)
    await broken('session', () => procedure('access.me'))
    await broken('session', file)
    expect((await call(api, cookie, 'audit.list')).status).toBe(200)
  })

  it('keeps the values of a query out of the log', async () => {
    const secret = 'Иванова Мария'
    const error: unknown = await api.database.drizzle.execute(sql`select * from nowhere where name = ${secret}`).then(
      () => null,
      (failure: unknown) => failure,
    )
    const described = describeError(error)
    expect(described.message).toBe('select * from nowhere where name = $1')
    expect(described.cause?.message).toContain('nowhere')
    expect(described.stack).toContain('at ')
    expect(JSON.stringify(described)).not.toContain(secret)
  })

  it('answers a reading that is too large before the connection ends', async () => {
    await api.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = api.app.server.address() as AddressInfo
    const response = await fetch(`http://127.0.0.1:${port}/api/imports`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: ' '.repeat(30 * 1024 * 1024),
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('20 МБ') as unknown })
  })
})
