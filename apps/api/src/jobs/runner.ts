import type { Database } from '../db/connect.ts'
import { Bell } from '../features/jobs/bell.ts'
import { hearJobs } from '../features/jobs/news.ts'
import type { ErrorLog } from '../internal-error.ts'
import { claimJob, freeLeftBehind, type ClaimedJob } from './claim-job.ts'
import { HeldJob, JobLostError } from './held-job.ts'
import type { KindOfJob } from './kind-of-job.ts'
import { runJob } from './run-job.ts'

export interface RunnerParts {
  readonly database: Database
  /** By name. */
  readonly kinds: Readonly<Record<string, KindOfJob>>
  /** Seconds of silence after which another copy takes a job. */
  readonly silence: number
  readonly log: ErrorLog
}

export interface Runner {
  /** Takes nothing more; the job at hand goes back to be taken up by the next start or another copy. */
  readonly stop: () => Promise<void>
}

/** Runs jobs one after another, woken when one is asked for; what was missed or left behind is found by a slow look around. */
export async function startRunner({ database, kinds, silence, log }: RunnerParts): Promise<Runner> {
  const bell = new Bell()
  const stopping = new AbortController()
  /** The job at hand, and how to end it. */
  let current: { readonly id: string; readonly lose: () => void } | null = null
  const unheard = await hearJobs(database, (news) => {
    if (news === null || news.state === 'waiting') bell.ring()
    if (news?.state === 'cancelled' && news.id === current?.id) current.lose()
  })
  if (database.engine === 'embedded') await freeLeftBehind(database)

  async function runClaimed(claimed: ClaimedJob): Promise<void> {
    const lost = new AbortController()
    const lose = (): void => lost.abort(new JobLostError(claimed.id))
    current = { id: claimed.id, lose }
    const held = new HeldJob(database, claimed)
    const beat = setInterval(() => void held.renew().then((ours) => ours || lose(), logError), (silence * 1000) / 3)
    try {
      const signal = AbortSignal.any([lost.signal, stopping.signal])
      await runJob({ database, claimed, kind: kinds[claimed.kind], log, signal })
    } finally {
      clearInterval(beat)
      current = null
    }
  }

  function logError(error: unknown): void {
    log.error({ err: error }, 'a job could not be looked after')
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const claimed = await claimJob(database, { kinds: Object.keys(kinds), silence })
        if (claimed) {
          await runClaimed(claimed)
          continue
        }
      } catch (error) {
        // The database does not answer: looked at again like everything that was missed.
        logError(error)
      }
      await bell.heard((silence * 1000) / 2, stopping.signal)
    }
  }

  const ended = loop()
  return {
    stop: async () => {
      stopping.abort()
      await ended
      await unheard()
    },
  }
}
