import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { eventsIn } from '../testing/jobs.ts'
import { appRouter } from '../trpc/router.ts'

/** Every address outside of the page and of tRPC, and what somebody who is not signed in gets from it. A new one has to be judged here. */
const STRANGER: Readonly<Record<string, number>> = {
  'GET /health/live': 200,
  'GET /health/ready': 200,
  'POST /api/auth/sign-in/username': 401,
  'POST /api/auth/sign-out': 200,
  'POST /api/imports': 401,
  'GET /api/template.xlsx': 401,
  'GET /api/facts.xlsx': 401,
  'GET /api/documents/:name': 401,
}

/** Procedures open to somebody who is not signed in. */
const OPEN = ['access.me']

describe('every route of the server', () => {
  let api: TestApi

  beforeAll(async () => {
    api = await startApi('embedded')
  })
  afterAll(() => api.close())

  it('is known here', () => {
    const known = Object.keys(STRANGER)
    expect(routesOf(api).toSorted()).toEqual(known.toSorted())
  })

  it.each(Object.entries(STRANGER))('%s answers a stranger with %i', async (route, status) => {
    const [method, url] = route.split(' ') as ['GET' | 'POST', string]
    const response = await api.app.inject({ method, url: url.replace(/:\w+/, 'x'), ...(method === 'POST' && json) })
    expect(response.statusCode).toBe(status)
    for (const header of ['content-security-policy', 'x-content-type-options', 'referrer-policy']) {
      expect(response.headers[header], header).toBeDefined()
    }
    if (url.startsWith('/api/')) expect(response.headers['cache-control']).toBe('no-store')
  })

  it('no procedure but those of the sign-in page answers a stranger, whatever he asks', async () => {
    const procedures = Object.keys(appRouter._def.procedures)
    expect(procedures.length).toBeGreaterThanOrEqual(15)
    for (const name of procedures) {
      const { type } = procedureOf(name)
      const response = await api.app.inject({
        method: type === 'mutation' ? 'POST' : 'GET',
        url: `/api/trpc/${name}`,
        ...(type === 'mutation' && json),
      })
      // A stream of events has begun before it can refuse.
      const refused = eventsIn(response.body).find(({ event }) => event === 'serialized-error')
      if (type === 'subscription')
        expect([name, refused?.data]).toEqual([name, expect.stringContaining('UNAUTHORIZED')])
      else expect([name, response.statusCode]).toEqual([name, OPEN.includes(name) ? 200 : 401])
    }
  })
})

const json = { headers: { 'content-type': 'application/json' }, payload: { username: 'nobody', password: 'nothing' } }

function procedureOf(name: string): { readonly type: string } {
  const [noun = '', verb = ''] = name.split('.')
  const found = (appRouter as unknown as Record<string, Record<string, { _def: { type: string } }>>)[noun]?.[verb]
  if (!found) throw new Error(`no procedure ${name}`)
  return found._def
}

/** The routes as the server itself lists them, without those of the built page; tRPC has one for all of its procedures. */
function routesOf({ app }: TestApi): readonly string[] {
  const lines = app.printRoutes({ commonPrefix: false }).split('\n')
  return lines.flatMap((line) => {
    const [, address, methods = ''] = /\/?(\S+) \(([A-Z, ]+)\)$/.exec(line) ?? []
    const url = `/${address}`
    if (!/^\/(api|health)\//.test(url) || url.startsWith('/api/trpc/')) return []
    return methods
      .split(', ')
      .filter((method) => method !== 'HEAD')
      .map((method) => `${method} ${url}`)
  })
}
