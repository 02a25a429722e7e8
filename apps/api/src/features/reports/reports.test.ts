import { createHash } from 'node:crypto'
import { reportDefinitions, schoolYear } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, startApi, type TestApi } from '../../testing/api.ts'
import { engines } from '../../testing/engines.ts'
import { eventsIn, followJob } from '../../testing/jobs.ts'
import type { JobView } from '../jobs/job-view.ts'
import type { ReportsView } from './list-reports.ts'

const [year, report] = [schoolYear(2025), 'measure-1-12']

describe.each(engines)('documents on %s', (engine) => {
  let api: TestApi
  let cookie: string

  beforeAll(async () => {
    api = await startApi(engine)
    cookie = await api.signIn('rono')
  })
  afterAll(() => api.close())

  const documents = async (): Promise<ReportsView['documents']> =>
    (await call<ReportsView>(api, cookie, 'reports.list')).data.documents

  it('are issued by a job, once though asked for twice, each step told, the very bytes kept', async () => {
    const ask = (): Promise<{ data: { job: string } }> =>
      call<{ job: string }>(api, cookie, 'reports.issue', { report, period: year }, 'POST')
    const [{ data }, again] = await Promise.all([ask(), ask()])
    expect(again.data.job).toBe(data.job)
    const told = await followJob(api, cookie, data.job)
    expect(told.at(-1)).toMatchObject({
      kind: 'issue-document',
      state: 'done',
      done: 4,
      total: 4,
      report,
      period: year,
    })
    const [issued] = told.at(-1)?.result.documents ?? []
    const file = await api.app.inject({ url: `/api/documents/${issued?.id}.docx`, headers: { cookie } })
    const kept = await documents()
    expect(kept).toMatchObject([{ id: issued?.id, report, actor: 'rono' }])
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(kept[0]?.sha256)
    expect((await call<JobView>(api, cookie, 'jobs.get', { id: data.job })).data).toEqual(told.at(-1))
  })

  it('of a year are issued all at once; one that cannot be kept is named and does not stop the rest', async () => {
    const before = (await documents()).length
    await api.database.drizzle.execute(
      sql`alter table document add constraint unwanted check (report <> 'measure-1-11') not valid`,
    )
    const { data } = await call<{ job: string }>(api, cookie, 'reports.issueAll', { period: year }, 'POST')
    const last = (await followJob(api, cookie, data.job)).at(-1)
    await api.database.drizzle.execute(sql`alter table document drop constraint unwanted`)
    const total = reportDefinitions.length
    expect(last).toMatchObject({ kind: 'issue-set', state: 'done', done: total, total, report: null, period: year })
    expect(last?.result.failed).toEqual([
      {
        report: 'measure-1-11',
        title: expect.any(String) as unknown,
        reason: expect.stringMatching(/^Внутренняя ошибка, номер/) as unknown,
      },
    ])
    const issued = (await documents()).slice(0, total - 1)
    expect((await documents()).length).toBe(before + total - 1)
    expect(issued.map(({ id }) => id).toSorted()).toEqual(last?.result.documents.map(({ id }) => id).toSorted())
    expect(issued.map(({ report: id }) => id)).not.toContain('measure-1-11')
  })

  it('and their jobs are the district’s: a school sees none of them and can cancel none', async () => {
    const [job] = (await call<JobView[]>(api, cookie, 'jobs.list')).data
    const id = job?.id ?? ''
    const document = job?.result.documents[0]?.id
    if (document === undefined) throw new Error('no document was issued before')
    const school = await api.signIn('polevaya')
    expect((await call<JobView[]>(api, school, 'jobs.list')).data).toEqual([])
    for (const [procedure, method] of [
      ['jobs.get', 'GET'],
      ['jobs.cancel', 'POST'],
    ] as const) {
      expect((await call(api, school, procedure, { id }, method)).status).toBe(404)
    }
    const watched = await api.app.inject({
      url: '/api/trpc/jobs.watch',
      query: { input: JSON.stringify({ ids: [id] }) },
      headers: { cookie: school },
    })
    expect(eventsIn(watched.body).map(({ event }) => event)).toEqual(['connected', 'serialized-error'])
    expect(watched.body).toContain('Такого задания нет')
    expect(watched.body).not.toContain(document)
    const again = await call(api, cookie, 'jobs.cancel', { id }, 'POST')
    expect([again.status, again.error.message]).toEqual([
      409,
      'Задание уже завершено, отменять нечего. Обновите страницу.',
    ])
  })
})
