import { isPeriod, type Period } from '@msoko/domain'
import type { job, JobState } from '../../db/schema/job.ts'
import { NOTHING_YET, type JobResult } from './job-result.ts'

/** A job as the page shows it. */
export interface JobView {
  readonly id: string
  readonly kind: string
  readonly state: JobState
  /** Id of the report definition, when the job is about one. */
  readonly report: string | null
  readonly period: Period | null
  /** Steps done and in all; zero while unknown. */
  readonly done: number
  readonly total: number
  readonly result: JobResult
  /** Why it failed. */
  readonly reason: string | null
  readonly actor: string
  readonly createdAt: string
  readonly finishedAt: string | null
}

export function viewOf(row: typeof job.$inferSelect): JobView {
  const { id, kind, state, done, total, reason, actor, createdAt, finishedAt } = row
  const input = (row.input ?? {}) as { readonly report?: unknown; readonly period?: unknown }
  return {
    id,
    kind,
    state,
    report: typeof input.report === 'string' ? input.report : null,
    period: typeof input.period === 'string' && isPeriod(input.period) ? input.period : null,
    done,
    total,
    result: (row.result as JobResult | null) ?? NOTHING_YET,
    reason,
    actor,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}

export function isFinished({ state }: Pick<JobView, 'state'>): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled'
}
