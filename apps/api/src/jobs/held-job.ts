import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '../db/connect.ts'
import { job } from '../db/schema/job.ts'
import { withActor, type Actor } from '../db/with-actor.ts'
import type { JobEffect } from '../features/jobs/job-work.ts'
import { tellJob } from '../features/jobs/news.ts'
import type { ClaimedJob } from './claim-job.ts'

/** The job is no longer ours: it was cancelled, or taken by another copy of the server. */
export class JobLostError extends Error {
  override readonly name = 'JobLostError'
}

type Change = PgUpdateSetSource<typeof job>

/** A job that this copy runs. Everything is written on condition that it still does: the attempt is the token. */
export class HeldJob {
  readonly #database: Database
  readonly #claimed: ClaimedJob

  constructor(database: Database, claimed: ClaimedJob) {
    this.#database = database
    this.#claimed = claimed
  }

  /** Says that this copy is alive; returns whether the job is still ours. */
  async renew(): Promise<boolean> {
    const renewed = await this.#database.drizzle
      .update(job)
      .set({ aliveAt: sql`now()` })
      .where(this.#ours())
      .returning({ id: job.id })
    return renewed.length > 0
  }

  step(done: number, total: number): Promise<void> {
    return this.#write({ done, total, aliveAt: sql`now()` })
  }

  fail(reason: string): Promise<void> {
    return this.#write({ state: 'failed', reason, finishedAt: sql`now()` })
  }

  /** Puts it back for any copy to take; an attempt that was not at fault is not counted. */
  giveBack({ counted }: { readonly counted: boolean }): Promise<void> {
    return this.#write({ state: 'waiting', ...(!counted && { attempts: sql`${job.attempts} - 1` }) })
  }

  keep(actor: Actor, effect: JobEffect): Promise<void> {
    return this.#effect(actor, effect, {})
  }

  /** The last effect and the end of the job stand together or not at all. */
  finish(actor: Actor, effect: JobEffect): Promise<void> {
    return this.#effect(actor, effect, { state: 'done', done: sql`${job.total}`, finishedAt: sql`now()` })
  }

  async #effect(actor: Actor, effect: JobEffect, change: Change): Promise<void> {
    await withActor(this.#database, actor, async (tx) => {
      // Locked before the effect: a cancellation waits for it or prevents it.
      const ours = await tx.select({ id: job.id }).from(job).where(this.#ours()).for('update')
      if (ours.length === 0) throw new JobLostError(this.#claimed.id)
      const result = await effect(tx)
      await this.#update(tx, { ...change, result })
    })
  }

  async #write(change: Change): Promise<void> {
    await this.#database.drizzle.transaction((tx) => this.#update(tx, change))
  }

  async #update(tx: Transaction, change: Change): Promise<void> {
    const [written] = await tx.update(job).set(change).where(this.#ours()).returning({ id: job.id, state: job.state })
    if (!written) throw new JobLostError(this.#claimed.id)
    await tellJob(tx, written.id, written.state)
  }

  #ours(): SQL | undefined {
    const { municipalityId, id, attempts } = this.#claimed
    return and(
      eq(job.municipalityId, municipalityId),
      eq(job.id, id),
      eq(job.state, 'running'),
      eq(job.attempts, attempts),
    )
  }
}
