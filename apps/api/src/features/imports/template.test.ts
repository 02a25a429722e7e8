import { forms, isOfDistrict } from '@msoko/domain'
import { readWorkbook } from '@msoko/workbook'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, startApi, upload, type TestApi } from '../../testing/api.ts'
import { engines } from '../../testing/engines.ts'
import type { ImportView } from './get-import.ts'

describe.each(engines)('templates and stored figures as workbooks, on %s', (engine) => {
  let api: TestApi

  /** Signed in once each: whoever asks too often is sent away for a while. */
  const cookies = new Map<string, string>()
  const cookieOf = async (login: string): Promise<string> => {
    const cookie = cookies.get(login) ?? (await api.signIn(login))
    cookies.set(login, cookie)
    return cookie
  }

  beforeAll(async () => {
    api = await startApi(engine)
  })
  afterAll(() => api.close())

  const download = async (cookie: string, url: string) => {
    const response = await api.app.inject({ url, headers: { cookie } })
    return { status: response.statusCode, headers: response.headers, bytes: new Uint8Array(response.rawPayload) }
  }
  const textOf = async (bytes: Uint8Array): Promise<string> => JSON.stringify(await readWorkbook(bytes))

  it('names every organisation for the district, and only its own for a school', async () => {
    const url = '/api/template.xlsx?from=2024&to=2025'
    const whole = await download(await cookieOf('rono'), url)
    expect(whole.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Шаблон сведений.xlsx')}`,
    )
    for (const name of ['Полевая', 'Луговая', 'Озёрки']) expect(await textOf(whole.bytes)).toContain(name)
    const polevaya = await textOf((await download(await cookieOf('polevaya'), url)).bytes)
    expect(polevaya).toContain('Полевая')
    for (const name of ['Луговая', 'Озёрки', 'Родниковая']) expect(polevaya).not.toContain(name)
    const zarechnaya = await textOf((await download(await cookieOf('zarechnaya'), url)).bytes)
    for (const name of ['базовая', 'Озёрки', 'Липовка']) expect(zarechnaya).toContain(name)
    expect(zarechnaya).not.toContain('Полевая')
  })

  it.each(['rono', 'zarechnaya'])('what is stored goes out and comes back unchanged: %s', async (login) => {
    const cookie = await cookieOf(login)
    const { bytes } = await download(cookie, '/api/facts.xlsx?from=2021&to=2025')
    const { id } = await upload(api, cookie, bytes)
    const { data } = await call<ImportView>(api, cookie, 'imports.get', { id })
    expect(data.result.problems).toEqual([])
    expect(data.changes.length).toBeGreaterThan(10)
    expect(data.changes.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
  })

  it('has the chosen forms, and for a school only its own', async () => {
    const url = '/api/template.xlsx?from=2025&to=2025'
    const sheetsOf = async (login: string, query = '') => {
      const { bytes } = await download(await cookieOf(login), `${url}${query}`)
      return (await readWorkbook(bytes)).sheets.map(({ name }) => name)
    }
    const named = (ids: readonly string[]) => forms.filter(({ id }) => ids.includes(id)).map(({ sheet }) => sheet)
    const chosen = await sheetsOf('rono', '&forms=contingent,ege-results')
    expect(chosen).toEqual(expect.arrayContaining([...named(['contingent', 'ege-results'])]))
    expect(chosen).not.toContain(named(['oge-results'])[0])
    const ofNineYears = await sheetsOf('berezovskaya')
    expect(ofNineYears).toEqual(expect.arrayContaining([...named(['contingent', 'oge-results'])]))
    const ofOthers = forms.filter(({ id, appliesTo }) => id === 'ege-results' || isOfDistrict(appliesTo))
    expect(ofNineYears.filter((name) => ofOthers.some(({ sheet }) => sheet === name))).toEqual([])
  })

  it.each(['forms=', 'forms=unheard-of', 'forms=contingent,region-ege-results'])(
    'refuses %s in words',
    async (query) => {
      const cookie = await cookieOf('polevaya')
      const response = await api.app.inject({
        url: `/api/template.xlsx?from=2025&to=2025&${query}`,
        headers: { cookie },
      })
      expect(response.statusCode).toBe(400)
      expect(response.json<{ message: string }>().message).toMatch(/форм/)
    },
  )

  it.each([
    ['no years', ''],
    ['years the wrong way round', '?from=2025&to=2024'],
    ['too many years', '?from=2010&to=2025'],
    ['a year that is none', '?from=x&to=2025'],
  ])('refuses %s in words', async (_, query) => {
    const response = await api.app.inject({
      url: `/api/template.xlsx${query}`,
      headers: { cookie: await cookieOf('rono') },
    })
    expect(response.statusCode).toBe(400)
    expect(response.json<{ message: string }>().message).toContain('Выберите учебные годы')
  })
})
