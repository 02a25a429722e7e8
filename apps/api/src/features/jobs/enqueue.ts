import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { job } from '../../db/schema/job.ts'
import type { Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import type { JobInput, JobKind } from './job-inputs.ts'
import { tellJob } from './news.ts'

const MOST_AT_ONCE = 20

/**
 * Asks for a job in the name of the actor and returns its id. The same job asked for again while the first has not ended is that first
 * one; beyond twenty at once a person is asked to wait.
 */
export async function enqueue<Kind extends JobKind>(
  tx: Transaction,
  { municipality, user }: Actor,
  kind: Kind,
  input: JobInput<Kind>,
): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${municipality}|${user}|job`}))`)
  const unfinished = await tx
    .select({
      id: job.id,
      same: sql<boolean>`${job.kind} = ${kind} and ${job.input} = ${JSON.stringify(input)}::jsonb`,
    })
    .from(job)
    .where(and(eq(job.actor, user), inArray(job.state, ['waiting', 'running'])))
  const same = unfinished.find((each) => each.same)
  if (same) return same.id
  if (unfinished.length >= MOST_AT_ONCE) {
    throw new ServiceError('busy', `Уже выполняется ${unfinished.length} ваших заданий. Дождитесь их и повторите.`)
  }
  const [added] = await tx
    .insert(job)
    .values({ municipalityId: municipality, kind, state: 'waiting', input, actor: user })
    .returning({ id: job.id })
  if (!added) throw new Error('a job was not written')
  await tellJob(tx, added.id, 'waiting')
  return added.id
}
