import type { Period } from '@msoko/domain'
import type { JobView } from '../features/jobs/job-view.ts'
import { call, type TestApi } from './api.ts'
import type { ServerProcess } from './server-process.ts'

/** One message of a stream of server events. */
export interface ServerEvent {
  /** `message` unless it is named. */
  readonly event: string
  readonly data: string
}

export function eventsIn(text: string): readonly ServerEvent[] {
  return text
    .split('\n\n')
    .map((block) => ({
      event: /^event: (.*)$/m.exec(block)?.[1] ?? 'message',
      data: /^data: (.*)$/m.exec(block)?.[1] ?? '',
    }))
    .filter(({ event, data }) => event !== 'message' || data !== '')
}

/** Everything that is told of a job until it ends. */
export async function followJob({ app }: TestApi, cookie: string, id: string): Promise<readonly JobView[]> {
  const { body } = await app.inject({
    url: '/api/trpc/jobs.watch',
    query: { input: JSON.stringify({ ids: [id] }) },
    headers: { cookie },
  })
  const events = eventsIn(body)
  if (!events.some(({ event }) => event === 'return')) throw new Error(`the stream broke off: ${body}`)
  return events.flatMap(({ event, data }) => (event === 'message' ? [JSON.parse(data) as JobView] : []))
}

/** Has a document issued and returns its id. */
export async function issue(
  api: TestApi,
  cookie: string,
  chosen: { readonly report: string; readonly period: Period },
): Promise<string> {
  const ordered = await call<{ job: string }>(api, cookie, 'reports.issue', chosen, 'POST')
  const [document] = (await followJob(api, cookie, ordered.data.job)).at(-1)?.result.documents ?? []
  if (!document) throw new Error(`no document: ${ordered.body}`)
  return document.id
}

/** What a server process tells of a job, as it tells it, until the job ends. */
export async function* watchJob({ url }: ServerProcess, cookie: string, id: string): AsyncGenerator<JobView> {
  const input = encodeURIComponent(JSON.stringify({ ids: [id] }))
  const response = await fetch(`${url}/api/trpc/jobs.watch?input=${input}`, { headers: { cookie } })
  if (!response.body) throw new Error(`no stream: ${response.status}`)
  let rest = ''
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const whole = (rest + text).split('\n\n')
    rest = whole.pop() ?? ''
    for (const { event, data } of eventsIn(whole.join('\n\n'))) {
      if (event === 'serialized-error') throw new Error(data)
      if (event === 'message') yield JSON.parse(data) as JobView
    }
  }
}

/** Follows a job in a server process to its end. */
export async function jobEnd(server: ServerProcess, cookie: string, id: string): Promise<JobView> {
  let last: JobView | null = null
  for await (const view of watchJob(server, cookie, id)) last = view
  if (!last) throw new Error('nothing was told of the job')
  return last
}
