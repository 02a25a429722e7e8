import { readWorkbook } from '@msoko/workbook'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, startApi, upload, type TestApi } from '../../testing/api.ts'
import { engines } from '../../testing/engines.ts'
import type { ImportView } from './get-import.ts'

describe.each(engines)('templates and stored figures as workbooks, on %s', (engine) => {
  let api: TestApi

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
    const whole = await download(await api.signIn('rono'), url)
    expect(whole.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Шаблон сведений о ГИА.xlsx')}`,
    )
    for (const name of ['Полевая', 'Луговая', 'Озёрки']) expect(await textOf(whole.bytes)).toContain(name)
    const polevaya = await textOf((await download(await api.signIn('polevaya'), url)).bytes)
    expect(polevaya).toContain('Полевая')
    for (const name of ['Луговая', 'Озёрки', 'Родниковая']) expect(polevaya).not.toContain(name)
    const zarechnaya = await textOf((await download(await api.signIn('zarechnaya'), url)).bytes)
    for (const name of ['базовая', 'Озёрки', 'Липовка']) expect(zarechnaya).toContain(name)
    expect(zarechnaya).not.toContain('Полевая')
  })

  it.each(['rono', 'zarechnaya'])('what is stored goes out and comes back unchanged: %s', async (login) => {
    const cookie = await api.signIn(login)
    const { bytes } = await download(cookie, '/api/facts.xlsx?from=2021&to=2025')
    const { id } = await upload(api, cookie, bytes)
    const { data } = await call<ImportView>(api, cookie, 'imports.get', { id })
    expect(data.result.problems).toEqual([])
    expect(data.changes.length).toBeGreaterThan(10)
    expect(data.changes.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
  })

  it.each([
    ['no years', ''],
    ['years the wrong way round', '?from=2025&to=2024'],
    ['too many years', '?from=2010&to=2025'],
    ['a year that is none', '?from=x&to=2025'],
  ])('refuses %s in words', async (_, query) => {
    const response = await api.app.inject({
      url: `/api/template.xlsx${query}`,
      headers: { cookie: await api.signIn('rono') },
    })
    expect(response.statusCode).toBe(400)
    expect(response.json<{ message: string }>().message).toContain('Выберите учебные годы')
  })
})
