import type { Period } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { withActor } from '../../db/with-actor.ts'
import { enqueue } from '../jobs/enqueue.ts'
import type { ChosenReport } from './compose-for.ts'

/** Id of a job: it can be followed, left and found again. */
export interface Ordered {
  readonly job: string
}

export function orderDocument(database: Database, { actor }: Identity, chosen: ChosenReport): Promise<Ordered> {
  return withActor(database, actor, async (tx) => ({ job: await enqueue(tx, actor, 'issue-document', chosen) }))
}

/** Every document of a period. */
export function orderSet(database: Database, { actor }: Identity, period: Period): Promise<Ordered> {
  return withActor(database, actor, async (tx) => ({ job: await enqueue(tx, actor, 'issue-set', { period }) }))
}
