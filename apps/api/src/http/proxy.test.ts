import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { engines } from '../testing/engines.ts'
import { isSameOrigin } from './same-origin.ts'

describe.each(engines)('behind a proxy, on %s', (engine) => {
  let api: TestApi

  beforeAll(async () => {
    api = await startApi(engine)
  })
  afterAll(() => api.close())

  const tryToSignIn = (headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
    api.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      headers,
      payload: { username: 'rono', password: 'wrong' },
      remoteAddress,
    } satisfies InjectOptions)
  const statuses = async (attempts: number, ...from: Parameters<typeof tryToSignIn>): Promise<number[]> => {
    const seen: number[] = []
    for (let n = 0; n < attempts; n += 1) seen.push((await tryToSignIn(...from)).statusCode)
    return seen
  }

  it('counts attempts by the address of the client, and says when to come back', async () => {
    const first = await statuses(11, { 'x-forwarded-for': '203.0.113.7' })
    expect(first.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
    expect(first[10]).toBe(429)
    const { message } = (await tryToSignIn({ 'x-forwarded-for': '203.0.113.7' })).json<{ message: string }>()
    expect(message).toContain('Подождите')
    expect(await statuses(1, { 'x-forwarded-for': '203.0.113.8' })).toEqual([401])
  })

  it('does not believe a client from outside about his address', async () => {
    const answers: number[] = []
    for (let n = 0; n < 11; n += 1) {
      const forged = { 'x-forwarded-for': `198.51.100.${n}`, 'x-msoko-address': `198.51.100.${n}` }
      answers.push((await tryToSignIn(forged, '192.0.2.1')).statusCode)
    }
    expect(answers.at(-1)).toBe(429)
  })

  it('keeps the cookie to encrypted connections where there is one', async () => {
    const cookieOf = async (headers: Record<string, string>): Promise<string> => {
      const cookie = await api.signIn('lugovaya')
      const response = await api.app.inject({
        method: 'POST',
        url: '/api/auth/sign-out',
        headers: { cookie, ...headers },
        payload: {},
      })
      return String(response.headers['set-cookie'])
    }
    expect(await cookieOf({ host: 'msoko.example', origin: 'https://msoko.example' })).toContain('; Secure')
    expect(await cookieOf({ host: 'localhost:3000', origin: 'http://localhost:3000' })).not.toContain('; Secure')
  })
})

describe('isSameOrigin', () => {
  const host = 'msoko.example'
  it.each([
    ['reading from anywhere', 'GET', { origin: 'http://evil.example' }, true],
    ['our page', 'POST', { origin: 'https://msoko.example' }, true],
    [
      'our page by the word of the browser, whatever the proxy made of the host',
      'POST',
      { 'sec-fetch-site': 'same-origin', origin: 'https://other.example' },
      true,
    ],
    ['a program that is no browser', 'POST', {}, true],
    ['another site', 'POST', { origin: 'http://evil.example' }, false],
    ['another site by the word of the browser', 'POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['a neighbour under one domain', 'POST', { 'sec-fetch-site': 'same-site', origin: 'https://msoko.example' }, false],
    ['a page without an origin', 'POST', { origin: 'null' }, false],
  ] as const)('%s', (_, method, headers, expected) => {
    expect(isSameOrigin({ method, headers, host })).toBe(expected)
  })
})
