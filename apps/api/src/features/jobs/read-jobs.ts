import { desc, inArray } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { job } from '../../db/schema/job.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { viewOf, type JobView } from './job-view.ts'

const MOST = 50

/** Jobs of the actor, for the district those of everybody in it, newest first. */
export function listJobs(database: Database, { actor }: Identity): Promise<readonly JobView[]> {
  return withActor(database, actor, async (tx) => {
    const rows = await tx.select().from(job).orderBy(desc(job.createdAt)).limit(MOST)
    return rows.map(viewOf)
  })
}

export async function getJob(database: Database, identity: Identity, id: string): Promise<JobView> {
  const [found] = await readJobs(database, identity, [id])
  return found ?? refuse()
}

/** Jobs by their ids; refused when one of them is not there for the actor. */
export function readJobs(database: Database, { actor }: Identity, ids: readonly string[]): Promise<readonly JobView[]> {
  return withActor(database, actor, async (tx) => {
    const rows = await tx
      .select()
      .from(job)
      .where(inArray(job.id, [...ids]))
    return rows.length < new Set(ids).size ? refuse() : rows.map(viewOf)
  })
}

function refuse(): never {
  throw new ServiceError('not-found', 'Такого задания нет. Обновите страницу.')
}
