import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { schoolYear, UnitTree, type Submission } from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { writeTemplate } from '@msoko/workbook'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { ImportView } from './features/imports/get-import.ts'
import { createServerDatabase, engines } from './testing/engines.ts'
import { ask, killServers, sendWorkbook, signInTo, startServer, type ServerProcess } from './testing/server-process.ts'
import { examForms } from './testing/exam-forms.ts'

const root = mkdtempSync(path.join(tmpdir(), 'msoko-killed-'))
const district = demonstrationDistrict()
const years = [schoolYear(2026), schoolYear(2027)]

/** What the schools said of one year, said of years to come; without the one that was silent in one of them, the scopes are the same. */
function bookOf(source: number): Promise<Uint8Array> {
  const said = district.submissions.filter(
    ({ form, period, unit }) =>
      period === schoolYear(source) && unit !== 'rodnikovaya' && examForms.some(({ id }) => id === form),
  )
  return writeTemplate({
    forms: examForms,
    units: new UnitTree(district.units),
    periods: years,
    municipality: district.municipality.title,
    synthetic: true,
    prefill: years.flatMap((period) => said.map((submission): Submission => ({ ...submission, period }))),
  })
}

afterEach(killServers)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const FIGURES = [
  { indicator: 'gia9-graduates-count' },
  { indicator: 'gia11-graduates-count' },
  { indicator: 'oge-mean-mark', cell: { subject: 'math' } },
  { indicator: 'ege-mean-score', cell: { subject: 'rus', level: 'single' } },
]

/** What the server knows of the years to come, a figure of every form, school by school: as a fingerprint. */
async function figures(server: ServerProcess, cookie: string): Promise<string> {
  const range = { from: years[0], to: years.at(-1) }
  const tables = await Promise.all(
    FIGURES.map((figure) => ask(server, cookie, 'indicators.table', { ...figure, ...range })),
  )
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex')
}

describe('the server killed while it accepts an import', () => {
  it('has the whole of it or none, wherever it is killed', { timeout: 600_000 }, async () => {
    const dataDir = path.join(root, 'embedded')
    let server = await startServer(dataDir)
    const cookie = await signInTo(server, dataDir)
    const accept = (id: string): Promise<unknown> => ask(server, cookie, 'imports.accept', { id }, 'POST')
    let duration = 0
    const taken = async (bytes: Uint8Array): Promise<{ bytes: Uint8Array; seen: string }> => {
      const id = await sendWorkbook(server, cookie, bytes)
      const began = performance.now()
      await accept(id)
      duration = performance.now() - began
      return { bytes, seen: await figures(server, cookie) }
    }
    let other = await taken(await bookOf(2024))
    let current = await taken(await bookOf(2025))
    expect(other.seen).not.toBe(current.seen)

    // The part of an acceptance after which the process is killed; the last time only once the answer is here. A fresh process is
    // slower than the one that was measured.
    const anywhere = (): number => Math.random() * 3
    for (const moment of [0, anywhere(), anywhere(), anywhere(), 'answered' as const]) {
      const id = await sendWorkbook(server, cookie, other.bytes)
      // A killed server answers nothing.
      const answer = accept(id).then(
        () => 'answered',
        () => 'silent',
      )
      if (moment === 'answered') expect(await answer).toBe('answered')
      else await pause(moment * duration)
      await server.stop('SIGKILL')
      await answer
      server = await startServer(dataDir)
      const { status } = await ask<ImportView>(server, cookie, 'imports.get', { id })
      if (status === 'accepted') [current, other] = [other, current]
      expect(await figures(server, cookie), `killed at ${moment}, then ${status}`).toBe(current.seen)
      if (moment === 'answered') expect(status).toBe('accepted')
    }
    await server.stop('SIGTERM')
  })

  it.runIf(engines.includes('postgres'))(
    'has none of it when it is killed with every fact already written',
    async () => {
      const dataDir = path.join(root, 'postgres')
      const { url, drop } = await createServerDatabase()
      const bystander = new pg.Client({ connectionString: url })
      const book = await bookOf(2025)
      try {
        let server = await startServer(dataDir, url)
        const cookie = await signInTo(server, dataDir)
        const id = await sendWorkbook(server, cookie, book)
        const before = await figures(server, cookie)
        await bystander.connect()
        // The audit line is the last thing that an acceptance writes: held here, it waits with the facts behind it.
        await bystander.query('begin')
        await bystander.query('lock table audit in exclusive mode')
        const answer = ask(server, cookie, 'imports.accept', { id }, 'POST').then(
          () => 'answered',
          () => 'silent',
        )
        const waiting = `select 1 from pg_locks where not granted and relation = 'audit'::regclass`
        while ((await bystander.query(waiting)).rowCount === 0) await pause(20)
        await server.stop('SIGKILL')
        expect(await answer).toBe('silent')
        await bystander.query('rollback')
        server = await startServer(dataDir, url)
        expect((await ask<ImportView>(server, cookie, 'imports.get', { id })).status).toBe('previewed')
        expect(await figures(server, cookie)).toBe(before)
        await ask(server, cookie, 'imports.accept', { id }, 'POST')
        expect(await figures(server, cookie)).not.toBe(before)
        await server.stop('SIGTERM')
      } finally {
        await bystander.end()
        killServers()
        await drop()
      }
    },
  )
})
