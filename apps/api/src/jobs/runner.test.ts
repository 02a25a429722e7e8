import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createUser } from '../auth/create-user.ts'
import { recordAudit } from '../db/audit.ts'
import type { Database } from '../db/connect.ts'
import { audit, job, user } from '../db/schema/index.ts'
import type { Actor } from '../db/with-actor.ts'
import { cancelJob } from '../features/jobs/cancel-job.ts'
import type { JobEffect, JobWork } from '../features/jobs/job-work.ts'
import { isFinished, type JobView } from '../features/jobs/job-view.ts'
import { tellJob } from '../features/jobs/news.ts'
import { watchJobs } from '../features/jobs/watch-jobs.ts'
import type { Identity } from '../auth/identify.ts'
import { addMunicipality, districtActor } from '../testing/district.ts'
import { engines, testDatabase } from '../testing/engines.ts'
import { ServiceError } from '../service-error.ts'
import { claimJob } from './claim-job.ts'
import { kindOfJob } from './kind-of-job.ts'
import { startRunner, type Runner } from './runner.ts'

const Note = z.object({ text: z.string() })
type Note = z.output<typeof Note>
type Run = (work: JobWork<Note>) => Promise<JobEffect>

/** Writes a line that can be counted. */
const write =
  (actor: Actor, text: string): JobEffect =>
  async (tx) => {
    await recordAudit(tx, actor, { action: 'test-job', subject: text })
    return { documents: [], failed: [] }
  }

/** Something that is waited for. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe.each(engines)('jobs on %s', (engine) => {
  let database: Database
  let runners: Runner[] = []
  let logged: unknown[] = []
  const rono: Identity = { name: 'Специалист', login: 'rono', unit: null, actor: districtActor() }

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database)
    for (const login of ['rono', 'polevaya', 'left']) {
      await createUser(database.drizzle, {
        login,
        name: login,
        password: 'x',
        municipality: 'demo',
        role: login === 'polevaya' ? 'school' : 'district',
        unit: login === 'polevaya' ? 'polevaya' : null,
      })
    }
  })
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()))
    runners = []
    logged = []
    await database.drizzle.delete(job)
  })
  afterAll(() => database.close())

  const start = async (run: Run, silence = 30): Promise<Runner> => {
    const runner = await startRunner({
      database,
      kinds: { note: kindOfJob({ input: Note, policy: 'documents:issue', run }) },
      silence,
      log: { error: (details) => logged.push(details.err) },
    })
    runners.push(runner)
    return runner
  }
  const ask = async (text: string, actor = 'rono', input: unknown = { text }): Promise<string> => {
    const [added] = await database.drizzle
      .insert(job)
      .values({ municipalityId: 'demo', kind: 'note', state: 'waiting', input, actor })
      .returning({ id: job.id })
    if (!added) throw new Error('no job')
    await tellJob(database.drizzle, added.id, 'waiting')
    return added.id
  }
  /** Everything that is told of a job until it has ended. */
  const follow = async (id: string, until = (view: JobView): boolean => isFinished(view)): Promise<JobView[]> => {
    const told: JobView[] = []
    for await (const view of await watchJobs(database, rono, [id], AbortSignal.timeout(60_000))) {
      told.push(view)
      if (until(view)) break
    }
    return told
  }
  const end = async (id: string): Promise<JobView | undefined> => (await follow(id)).at(-1)
  const written = async (text: string): Promise<number> =>
    (await database.drizzle.select().from(audit).where(eq(audit.subject, text))).length
  const row = async (id: string): Promise<typeof job.$inferSelect | undefined> =>
    (await database.drizzle.select().from(job).where(eq(job.id, id)))[0]

  it('is told of every step, in order, by whoever watches', async () => {
    const watched = gate()
    await start(async ({ step, input, identity }) => {
      await watched.opened
      for (const done of [0, 1, 2]) await step(done, 3)
      return write(identity.actor, input.text)
    })
    const id = await ask('steps')
    const seen: string[] = []
    await follow(id, (view) => {
      watched.open()
      seen.push(`${view.state} ${view.done}/${view.total}`)
      return isFinished(view)
    })
    expect(seen.at(-1)).toBe('done 3/3')
    expect(seen.toSorted((a, b) => seen.indexOf(a) - seen.indexOf(b))).toEqual([...new Set(seen)])
    expect(await written('steps')).toBe(1)
  })

  it('is done exactly once by two runners', async () => {
    const run: Run = ({ identity, input }) => Promise.resolve(write(identity.actor, input.text))
    await Promise.all([start(run), start(run)])
    const texts = Array.from({ length: 12 }, (_, index) => `once ${index}`)
    const ids = await Promise.all(texts.map((text) => ask(text)))
    const ends = await Promise.all(ids.map(end))
    expect(new Set(ends.map((view) => view?.state))).toEqual(new Set(['done']))
    expect(await Promise.all(texts.map(written))).toEqual(texts.map(() => 1))
  })

  it('that is cancelled while it waits is not begun; while it runs, nothing more of it is written', async () => {
    const [begun, goOn, lost] = [gate(), gate(), gate()]
    await start(async ({ signal, identity, input }) => {
      signal.addEventListener('abort', lost.open)
      begun.open()
      await goOn.opened
      return write(identity.actor, input.text)
    })
    const running = await ask('running')
    await begun.opened
    const waiting = await ask('waiting')
    await cancelJob(database, rono, waiting)
    await cancelJob(database, rono, running)
    await lost.opened
    goOn.open()
    await expect(cancelJob(database, rono, running)).rejects.toThrow('уже завершено')
    for (const id of [waiting, running]) expect((await end(id))?.state).toBe('cancelled')
    const after = await ask('after')
    expect((await end(after))?.state).toBe('done')
    expect(await Promise.all(['running', 'waiting', 'after'].map(written))).toEqual([0, 0, 1])
    expect((await row(waiting))?.attempts).toBe(0)
    expect(logged).toEqual([])
  })

  it('goes back when its server stops in order, and keeps what it had kept', async () => {
    const begun = gate()
    const stopped = await start(async ({ keep, identity, signal }) => {
      await keep(async (tx) => {
        await recordAudit(tx, identity.actor, { action: 'test-job', subject: 'kept' })
        return { documents: [{ id: 'a', report: 'a', title: 'a' }], failed: [] }
      })
      begun.open()
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return write(identity.actor, 'second')
    })
    const id = await ask('kept')
    await begun.opened
    await stopped.stop()
    expect(await row(id)).toMatchObject({ state: 'waiting', attempts: 0 })
    await start(({ earlier, identity }) =>
      Promise.resolve(async (tx) => {
        await recordAudit(tx, identity.actor, { action: 'test-job', subject: 'second' })
        return earlier
      }),
    )
    expect((await end(id))?.result.documents).toHaveLength(1)
    expect(await Promise.all(['kept', 'second'].map(written))).toEqual([1, 1])
  })

  it('of a server that is gone is taken by another; one that comes back late writes nothing', async () => {
    const [begun, goOn] = [gate(), gate()]
    await start(async ({ identity }) => {
      begun.open()
      await goOn.opened
      return write(identity.actor, 'late')
    })
    const id = await ask('late')
    await begun.opened
    // As if its heart had not beaten for an hour.
    await database.drizzle.update(job).set({ aliveAt: new Date(Date.now() - 3_600_000) })
    const taken = await claimJob(database, { kinds: ['note'], silence: 30 })
    expect(taken).toMatchObject({ id, attempts: 2 })
    expect(await claimJob(database, { kinds: ['note'], silence: 30 })).toBeNull()
    goOn.open()
    await runners[0]?.stop()
    expect(await row(id)).toMatchObject({ state: 'running', attempts: 2 })
    expect(await written('late')).toBe(0)
  })

  it('that fails of itself is begun three times, that is refused only once, each with its words', async () => {
    await start(({ input }) => {
      throw input.text === 'refused' ? new ServiceError('invalid', 'Так нельзя.') : new Error('secret details')
    })
    const [broken, refused] = [await ask('broken'), await ask('refused')]
    expect(await end(broken)).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/^Внутренняя ошибка, номер/) as unknown,
    })
    expect(await row(broken)).toMatchObject({ attempts: 3 })
    expect(logged).toHaveLength(3)
    expect(await end(refused)).toMatchObject({ state: 'failed', reason: 'Так нельзя.' })
    expect(await row(refused)).toMatchObject({ attempts: 1 })
  })

  it('that has ended its server three times is not begun again', async () => {
    const id = await ask('deadly')
    await database.drizzle.update(job).set({ attempts: 3 })
    await start(({ identity }) => Promise.resolve(write(identity.actor, 'deadly')))
    expect(await end(id)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('больше не запускается') as unknown,
    })
    expect(await written('deadly')).toBe(0)
  })

  it('is done with the rights that its person has by then', async () => {
    const run: Run = ({ identity, input }) => Promise.resolve(write(identity.actor, input.text))
    const removed = await ask('removed', 'left')
    const school = await ask('school', 'polevaya')
    const unread = await ask('unread', 'rono', { txt: 1 })
    await database.drizzle.delete(user).where(eq(user.username, 'left'))
    await start(run)
    expect(await end(removed)).toMatchObject({
      state: 'failed',
      reason: 'Пользователя left, который дал задание, больше нет в системе.',
    })
    expect(await end(school)).toMatchObject({ state: 'failed', reason: expect.stringContaining('нет прав') as unknown })
    expect(await end(unread)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('другой версией') as unknown,
    })
    expect(await Promise.all(['removed', 'school'].map(written))).toEqual([0, 0])
  })

  // Nobody else can hold a job of an embedded database; on a server another copy may.
  it.each(engine === 'embedded' ? ['embedded'] : [])(
    'left behind by a database that was closed is taken at the next start: %s',
    async () => {
      const id = await ask('left behind')
      await claimJob(database, { kinds: ['note'], silence: 30 })
      await start(({ identity }) => Promise.resolve(write(identity.actor, 'left behind')), 3600)
      expect((await end(id))?.state).toBe('done')
      expect(await row(id)).toMatchObject({ attempts: 2 })
    },
  )
})
