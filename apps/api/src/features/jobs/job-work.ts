import type { Identity } from '../../auth/identify.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import type { JobResult } from './job-result.ts'

/** An effect of a job on the database; what it returns is kept as the result in the same transaction. */
export type JobEffect = (tx: Transaction) => Promise<JobResult>

/** What every job has to work with. */
export interface JobTools {
  readonly database: Database
  /** Who asked for it, with the rights of this moment. */
  readonly identity: Identity
  /** What an earlier attempt has kept; its effects are there and are not to be repeated. */
  readonly earlier: JobResult
  /** Aborted when the job is cancelled, taken by another copy of the server, or this copy stops. */
  readonly signal: AbortSignal
  /** Says how far it has come; throws when it is not to go on. */
  readonly step: (done: number, total: number) => Promise<void>
  /** Writes an effect and its result together; throws, with nothing written, when it is not to go on. */
  readonly keep: (effect: JobEffect) => Promise<void>
  /** For what nobody foresaw and is passed over: returns what may be said about it. */
  readonly explain: (error: unknown) => string
}

export interface JobWork<Input> extends JobTools {
  readonly input: Input
}

/** Does the work and returns its last effect, which is written in one transaction with the end of the job. */
export type RunJob<Input> = (work: JobWork<Input>) => Promise<JobEffect>
