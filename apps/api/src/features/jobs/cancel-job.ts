import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { job } from '../../db/schema/job.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { tellJob } from './news.ts'

/** Ends a job that has not ended: nothing more of it is written from then on, whoever is at work on it. */
export function cancelJob(database: Database, { actor }: Identity, id: string): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    const [cancelled] = await tx
      .update(job)
      .set({ state: 'cancelled', finishedAt: sql`now()` })
      .where(and(eq(job.id, id), inArray(job.state, ['waiting', 'running'])))
      .returning({ id: job.id, kind: job.kind })
    if (!cancelled) {
      const known = await tx.select({ id: job.id }).from(job).where(eq(job.id, id))
      if (known.length === 0) throw new ServiceError('not-found', 'Такого задания нет. Обновите страницу.')
      throw new ServiceError('conflict', 'Задание уже завершено, отменять нечего. Обновите страницу.')
    }
    await tellJob(tx, id, 'cancelled')
    await recordAudit(tx, actor, { action: 'cancel-job', subject: id, details: { kind: cancelled.kind } })
    return { id }
  })
}
