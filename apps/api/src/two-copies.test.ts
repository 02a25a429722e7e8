import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { reportDefinitions, schoolYear, UnitTree } from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { writeTemplate } from '@msoko/workbook'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportsView } from './features/reports/list-reports.ts'
import { createServerDatabase, engines } from './testing/engines.ts'
import { jobEnd, watchJob } from './testing/jobs.ts'
import { ask, killServers, sendWorkbook, signInTo, startServer, type ServerProcess } from './testing/server-process.ts'
import { examForms } from './testing/exam-forms.ts'

const root = mkdtempSync(path.join(tmpdir(), 'msoko-copies-'))
const district = demonstrationDistrict()
const chosen = { report: 'measure-1-12', period: schoolYear(2025) }
const variables = { MSOKO_SECRET: 'a secret that both copies of the server share', MSOKO_JOB_SILENCE: '1' }

function bookOf(belowRussian: number): Promise<Uint8Array> {
  const period = schoolYear(2026)
  const graduates = {
    graduates: 10,
    admitted: 10,
    belowRussian,
    belowMaths: 0,
    belowEither: belowRussian,
    certificateByJune: 10 - belowRussian,
    certificateBySeptember: 10 - belowRussian,
    specialNeeds: 0,
  }
  return writeTemplate({
    forms: examForms,
    units: new UnitTree(district.units),
    periods: [period],
    municipality: district.municipality.title,
    synthetic: true,
    prefill: [{ unit: 'polevaya', form: 'gia11-graduates', period, cells: { '': graduates } }],
  })
}

describe.runIf(engines.includes('postgres'))('two copies of the server on one PostgreSQL database', () => {
  let [one, other]: ServerProcess[] = []
  let cookie: string
  let url: string
  let drop: () => Promise<void>
  let bystander: pg.Client

  const start = (name: string): Promise<ServerProcess> => startServer(path.join(root, name), url, variables)
  const copies = (): { readonly one: ServerProcess; readonly other: ServerProcess } => {
    if (!one || !other) throw new Error('the copies have not been started')
    return { one, other }
  }
  const documents = async (): Promise<number> => Number((await bystander.query('select from document')).rowCount)

  beforeAll(async () => {
    ;({ url, drop } = await createServerDatabase())
    bystander = new pg.Client({ connectionString: url })
    await bystander.connect()
    one = await start('one')
    cookie = await signInTo(one, path.join(root, 'one'))
  })
  afterAll(async () => {
    killServers()
    await bystander.end()
    await drop()
    rmSync(root, { recursive: true, force: true })
  })

  it('the second knows who signed in to the first, tells how far its job has come, and finishes it when the first is killed', async () => {
    if (!one) throw new Error('the first copy has not been started')
    // The audit line is the last thing that the job writes: held here, it waits with the document behind it.
    await bystander.query('begin')
    await bystander.query('lock table audit in exclusive mode')
    const { job } = await ask<{ job: string }>(one, cookie, 'reports.issue', chosen, 'POST')
    const held = `select 1 from pg_locks where not granted and relation = 'audit'::regclass`
    while ((await bystander.query(held)).rowCount === 0) await pause(20)
    other = await start('other')
    expect(await ask(other, cookie, 'access.me', undefined)).toMatchObject({ user: { login: 'rono' } })
    const told: string[] = []
    for await (const { state, done, total } of watchJob(other, cookie, job)) {
      told.push(`${state} ${done}/${total}`)
      if (told.length > 1) continue
      await one.stop('SIGKILL')
      await bystander.query('rollback')
    }
    expect([told[0], told.at(-1)]).toEqual(['running 3/4', 'done 4/4'])
    expect(await documents()).toBe(1)
    expect((await bystander.query('select attempts from job')).rows).toEqual([{ attempts: 2 }])
    one = await start('one')
  })

  it('whatever both are asked to do is done once, and either tells of it', async () => {
    const { one: first, other: second } = copies()
    const before = await documents()
    const order = (server: ServerProcess, procedure: string, input: unknown): Promise<{ job: string }> =>
      ask(server, cookie, procedure, input, 'POST')
    const orders = await Promise.all([
      order(first, 'reports.issueAll', { period: schoolYear(2025) }),
      order(second, 'reports.issueAll', { period: schoolYear(2025) }),
      order(first, 'reports.issue', chosen),
      order(second, 'reports.issue', { ...chosen, report: 'measure-1-11' }),
    ])
    expect(orders[1]).toEqual(orders[0])
    const ends = await Promise.all(orders.map(({ job }, index) => jobEnd(index < 2 ? second : first, cookie, job)))
    expect(new Set(ends.map(({ state }) => state))).toEqual(new Set(['done']))
    expect(await documents()).toBe(before + reportDefinitions.length + 2)
    const lists = await Promise.all(
      [first, second].map((server) => ask<ReportsView>(server, cookie, 'reports.list', undefined)),
    )
    expect(lists[0]).toEqual(lists[1])
  })

  it('what was sent to one is accepted by the other; of two acceptances at one moment one is refused in words', async () => {
    const { one: first, other: second } = copies()
    const sent = [
      await sendWorkbook(first, cookie, await bookOf(1)),
      await sendWorkbook(second, cookie, await bookOf(2)),
    ]
    const accept = (server: ServerProcess, id: string | undefined): Promise<string> =>
      ask(server, cookie, 'imports.accept', { id }, 'POST').then(
        () => 'accepted',
        (error: Error) => error.message,
      )
    const answers = (await Promise.all([accept(second, sent[0]), accept(first, sent[1])])).toSorted()
    expect(answers).toEqual(['accepted', expect.stringMatching(/answered 409.*[а-я]/) as unknown])
    for (const server of [first, second]) expect(await server.stop('SIGTERM')).toBe(0)
  })
})
