import { sql } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { job } from '../db/schema/job.ts'
import { tellJob } from '../features/jobs/news.ts'

export type ClaimedJob = typeof job.$inferSelect

export interface Claim {
  /** Kinds that this version of the server knows. */
  readonly kinds: readonly string[]
  /** Seconds of silence after which the copy of the server that runs a job is taken for gone. */
  readonly silence: number
}

/** Takes the oldest job that waits or was left behind; null when there is none. Of two copies that ask at once each gets another one. */
export function claimJob({ drizzle }: Database, { kinds, silence }: Claim): Promise<ClaimedJob | null> {
  const known = sql.join(
    kinds.map((kind) => sql`${kind}`),
    sql`, `,
  )
  return drizzle.transaction(async (tx) => {
    const [claimed] = await tx
      .update(job)
      .set({ state: 'running', attempts: sql`${job.attempts} + 1`, aliveAt: sql`now()` })
      .where(
        sql`(${job.municipalityId}, ${job.id}) = (
          select municipality_id, id from job
          where kind in (${known})
            and (state = 'waiting' or (state = 'running' and alive_at < now() - make_interval(secs => ${silence})))
          order by created_at limit 1 for update skip locked)`,
      )
      .returning()
    if (claimed) await tellJob(tx, claimed.id, 'running')
    return claimed ?? null
  })
}

/** For a database that only one copy at a time can have open: whatever ran when it was opened has nobody left to run it. */
export async function freeLeftBehind({ drizzle }: Database): Promise<void> {
  await drizzle
    .update(job)
    .set({ state: 'waiting' })
    .where(sql`${job.state} = 'running'`)
}
