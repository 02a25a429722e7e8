import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { schoolYear } from '@msoko/domain'
import { afterAll, describe, expect, it } from 'vitest'
import type { ReportsView } from './features/reports/list-reports.ts'
import { jobEnd, watchJob } from './testing/jobs.ts'
import { ask, killServers, signInTo, startServer, type ServerProcess } from './testing/server-process.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'msoko-resumed-'))

afterAll(() => {
  killServers()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('a server that ends while a document is being made, on the embedded engine', () => {
  it('makes it at the next start, once, when it was killed; lets go of it in order when it is told to stop', async () => {
    const server = await startServer(dataDir)
    const cookie = await signInTo(server, dataDir)
    const chosen = { report: 'measure-1-12', period: schoolYear(2025) }
    const order = async (asked: ServerProcess): Promise<string> => {
      const { job } = await ask<{ job: string }>(asked, cookie, 'reports.issue', chosen, 'POST')
      for await (const { state } of watchJob(asked, cookie, job)) if (state === 'running') break
      return job
    }
    const job = await order(server)
    await server.stop('SIGKILL')
    const next = await startServer(dataDir)
    expect((await jobEnd(next, cookie, job)).state).toBe('done')
    expect((await ask<ReportsView>(next, cookie, 'reports.list', undefined)).documents).toHaveLength(1)
    // A page that follows it does not keep the server from ending.
    const followed = jobEnd(next, cookie, await order(next))
    expect(await next.stop('SIGTERM')).toBe(process.platform === 'win32' ? null : 0)
    expect((await followed).state).toBe('running')
  })
})
