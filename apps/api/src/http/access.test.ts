import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, signIn, startApi, type TestApi } from '../testing/api.ts'
import { engines } from '../testing/engines.ts'
import { describeBytes, emptyReading } from '../testing/sent-reading.ts'
import { appRouter } from '../trpc/router.ts'

const PUBLIC = ['access.me']
const DISTRICT_ONLY = [
  'audit.list',
  'campaigns.accept',
  'campaigns.destroy',
  'campaigns.list',
  'campaigns.open',
  'campaigns.setTerm',
  'decisions.list',
  'decisions.preview',
  'decisions.previewWithdrawal',
  'decisions.record',
  'decisions.withdraw',
  'mappings.remove',
  'mappings.save',
  'reconciliation.setAuthority',
  'reports.issue',
  'reports.issueAll',
  'reports.list',
  'reports.preview',
]
/** Streams of events refuse in another way: `routes.test.ts` asks them. */
const answering = namesOf(appRouter._def.record as unknown as Branch).filter(({ type }) => type !== 'subscription')
const procedures = answering.map(({ name, type }) => ({
  name,
  method: type === 'mutation' ? ('POST' as const) : ('GET' as const),
}))

interface Branch {
  readonly [name: string]: Branch | { readonly _def: { readonly procedure: true; readonly type: string } }
}

/** Every procedure of a router by its full name. */
function namesOf(branch: Branch, prefix = ''): readonly { readonly name: string; readonly type: string }[] {
  return Object.entries(branch).flatMap(([name, inner]) => {
    const leaf = '_def' in inner && typeof inner._def === 'object' && 'procedure' in inner._def
    if (leaf) return [{ name: prefix + name, type: (inner as { _def: { type: string } })._def.type }]
    return namesOf(inner as Branch, `${prefix}${name}.`)
  })
}

const ROUTES = [
  { method: 'POST', url: '/api/imports', district: false },
  { method: 'GET', url: '/api/template.xlsx?from=2024&to=2025', district: false },
  { method: 'GET', url: '/api/facts.xlsx?from=2024&to=2025', district: false },
  { method: 'GET', url: '/api/documents/00000000-0000-0000-0000-000000000000.docx', district: true },
] as const

describe.each(engines)('access on %s', (engine) => {
  let api: TestApi
  let district: string
  let school: string

  beforeAll(async () => {
    api = await startApi(engine)
    district = await api.signIn('rono')
    school = await api.signIn('polevaya')
  })
  afterAll(() => api.close())

  it('enumerates every procedure there is', () => {
    expect(procedures.length).toBeGreaterThanOrEqual(14)
    for (const name of [...PUBLIC, ...DISTRICT_ONLY]) expect(procedures.map((each) => each.name)).toContain(name)
  })

  it.each(procedures)('$name: closed to strangers, and to those without the right', async ({ name, method }) => {
    const stranger = await call(api, '', name, {}, method)
    if (PUBLIC.includes(name)) {
      expect(stranger.status).toBe(200)
      return
    }
    expect(stranger.status).toBe(401)
    expect(stranger.error.message).toBe('Войдите, чтобы продолжить.')
    const asSchool = await call(api, school, name, {}, method)
    if (DISTRICT_ONLY.includes(name)) expect(asSchool.status).toBe(403)
    else expect(asSchool.status).not.toBe(403)
    expect((await call(api, district, name, {}, method)).status).not.toBe(403)
  })

  it.each(ROUTES)(
    '$method $url: closed to strangers, and to those without the right',
    async ({ method, url, district: only }) => {
      const ask = async (cookie: string): Promise<number> =>
        (
          await api.app.inject({
            method,
            url,
            headers: { cookie },
            ...(method === 'POST' && { payload: { ...describeBytes(new Uint8Array(), 'x'), reading: emptyReading } }),
          })
        ).statusCode
      expect(await ask('')).toBe(401)
      if (only) expect(await ask(school)).toBe(403)
      else expect(await ask(school)).toBe(200)
    },
  )

  it('refuses a wrong password without saying what was wrong, and ends a session at once', async () => {
    const wrong = await signIn(api.app, 'rono', 'wrong password')
    const unknown = await signIn(api.app, 'nobody', 'wrong password')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.body).toBe(unknown.body)
    const cookie = await api.signIn('lugovaya')
    expect((await call<{ user: unknown }>(api, cookie, 'access.me')).data.user).not.toBeNull()
    const out = await api.app.inject({ method: 'POST', url: '/api/auth/sign-out', headers: { cookie }, payload: {} })
    expect(out.statusCode).toBe(200)
    expect((await call<{ user: unknown }>(api, cookie, 'access.me')).data.user).toBeNull()
  })

  it('keeps the session out of reach of scripts and of the answer', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      payload: { username: 'rono', password: 'x' },
    })
    expect(response.body).not.toContain('token')
    const cookie = await api.signIn('berezovskaya')
    expect(cookie).toContain('msoko.session_token')
  })

  it('opens nothing else of the sign-in library', async () => {
    for (const url of [
      '/api/auth/sign-up/email',
      '/api/auth/update-user',
      '/api/auth/list-sessions',
      '/api/auth/get-session',
    ]) {
      expect(
        (await api.app.inject({ method: 'POST', url, headers: { cookie: school }, payload: { role: 'district' } }))
          .statusCode,
      ).toBe(404)
    }
  })

  it('refuses what another site sends', async () => {
    for (const headers of [{ origin: 'http://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const response = await api.app.inject({
        method: 'POST',
        url: '/api/trpc/imports.discard',
        headers: { cookie: district, ...headers },
        payload: {},
      })
      expect(response.statusCode).toBe(403)
    }
    const form = await api.app.inject({
      method: 'POST',
      url: '/api/imports',
      headers: { cookie: district, 'content-type': 'text/plain' },
      payload: 'x',
    })
    expect(form.statusCode).toBe(415)
  })

  it('answers a broken request and an unknown address in words, without its inside', async () => {
    const broken = await call(api, district, 'indicators.table', { indicator: 'нет такого' })
    expect(broken.status).toBe(400)
    expect(broken.error.message).toBe('Запрос составлен неверно. Обновите страницу и повторите.')
    const unknown = await api.app.inject({ url: '/api/nothing' })
    expect(unknown.json()).toEqual({ message: 'Такого адреса нет.' })
    for (const body of [broken.body, unknown.body]) expect(body).not.toMatch(/stack|node_modules|select /)
  })

  it('shows a school its own figures and nothing of the others', async () => {
    const table = await call<{ rows: { unit: string }[]; total: unknown[] }>(api, school, 'indicators.table', {
      indicator: 'gia9-certificate',
    })
    expect(table.data.rows.map(({ unit }) => unit)).toEqual(['polevaya'])
    expect(table.data.total.every((value) => value !== null)).toBe(true)
    expect(table.body).not.toContain('rodnikovaya')
    const units = await call<{ id: string }[]>(api, school, 'units.list')
    expect(units.data.map(({ id }) => id)).toEqual(['prirechensky', 'polevaya'])
    const findings = await call<{ unit: string }[]>(api, school, 'classification.list', {
      ruleSet: 'federal-shnor@2025',
      flag: 'low-results',
      period: 'school-year:2025',
    })
    expect(findings.data.map(({ unit }) => unit)).toEqual(['polevaya'])
    for (const [name, input] of [
      ['units.profile', { unit: 'lugovaya', period: 'school-year:2025', section: 1 }],
      ['indicators.cell', { indicator: 'gia9-certificate', unit: 'lugovaya', period: 'school-year:2025' }],
    ] as const) {
      expect((await call(api, school, name, input)).status).toBe(404)
    }
    const branches = await call<{ rows: { unit: string }[] }>(api, await api.signIn('zarechnaya'), 'indicators.table', {
      indicator: 'gia9-certificate',
    })
    expect(branches.data.rows.map(({ unit }) => unit)).toEqual([
      'zarechnaya',
      'zarechnaya-base',
      'zarechnaya-ozerki',
      'zarechnaya-lipovka',
    ])
  })

  it('slows down guessing', async () => {
    const codes: number[] = []
    for (let attempt = 0; attempt < 12; attempt += 1) codes.push((await signIn(api.app, 'rono', 'guess')).status)
    expect(codes.at(-1)).toBe(429)
  })
})
