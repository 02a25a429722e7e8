import { authorise } from '../auth/authorise.ts'
import { findIdentity } from '../auth/find-identity.ts'
import type { Database } from '../db/connect.ts'
import { NOTHING_YET, type JobResult } from '../features/jobs/job-result.ts'
import { logInternalError, type ErrorLog } from '../internal-error.ts'
import { ServiceError } from '../service-error.ts'
import type { ClaimedJob } from './claim-job.ts'
import { HeldJob, JobLostError } from './held-job.ts'
import type { KindOfJob } from './kind-of-job.ts'

const MOST_ATTEMPTS = 3

export interface Running {
  readonly database: Database
  readonly claimed: ClaimedJob
  readonly kind: KindOfJob | undefined
  readonly log: ErrorLog
  /** Aborted with a `JobLostError` when the job is no longer ours, with anything else when this copy stops. */
  readonly signal: AbortSignal
}

/** Runs a job to its end, and writes down which end it was. Rejects only when the database does not answer. */
export async function runJob(running: Running): Promise<void> {
  const { database, claimed, log, signal } = running
  const held = new HeldJob(database, claimed)
  try {
    await work(running, held)
  } catch (error) {
    await settle(error, held).catch((lost: unknown) => {
      if (!(lost instanceof JobLostError)) throw lost
    })
  }

  async function settle(error: unknown, job: HeldJob): Promise<void> {
    if (error instanceof JobLostError || signal.reason instanceof JobLostError) return
    if (signal.aborted) return job.giveBack({ counted: false })
    if (error instanceof ServiceError) return job.fail(error.message)
    const { message } = logInternalError(log, error)
    if (claimed.attempts < MOST_ATTEMPTS) return job.giveBack({ counted: true })
    return job.fail(message)
  }
}

async function work({ database, claimed, kind, log, signal }: Running, held: HeldJob): Promise<void> {
  // The attempts before ended without a word: whatever ended them would end this one.
  if (claimed.attempts > MOST_ATTEMPTS) {
    throw new ServiceError(
      'conflict',
      'Задание прерывалось вместе с программой столько раз, что больше не запускается. Повторите; если не поможет, сообщите администратору.',
    )
  }
  const begun = kind?.begin(claimed.input)
  if (!kind || !begun) {
    throw new ServiceError('invalid', 'Задание дано другой версией программы и здесь не читается. Дайте его заново.')
  }
  const identity = await findIdentity(database, { municipality: claimed.municipalityId, login: claimed.actor })
  if (!identity) {
    throw new ServiceError('forbidden', `Пользователя ${claimed.actor}, который дал задание, больше нет в системе.`)
  }
  authorise(identity, kind.policy)
  const { actor } = identity
  const effect = await begun({
    database,
    identity,
    earlier: (claimed.result as JobResult | null) ?? NOTHING_YET,
    signal,
    step: async (done, total) => {
      signal.throwIfAborted()
      await held.step(done, total)
    },
    keep: async (kept) => {
      signal.throwIfAborted()
      await held.keep(actor, kept)
    },
    explain: (error) => {
      if (error instanceof JobLostError || signal.aborted) throw error
      return error instanceof ServiceError ? error.message : logInternalError(log, error).message
    },
  })
  signal.throwIfAborted()
  await held.finish(actor, effect)
}
