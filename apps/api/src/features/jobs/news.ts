import { sql } from 'drizzle-orm'
import type { JobState } from '../../db/schema/job.ts'
import type { Database, Transaction } from '../../db/connect.ts'

const CHANNEL = 'msoko_job'

/** What became of a job; null: something may have been missed, look again. */
export type JobNews = { readonly id: string; readonly state: JobState } | null

/** Tells every copy of the server once the transaction is committed. */
export async function tellJob(tx: Pick<Transaction, 'execute'>, id: string, state: JobState): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${`${id} ${state}`})`)
}

/** Hears the news of every job until the returned function is called. */
export function hearJobs({ listen }: Database, hear: (news: JobNews) => void): Promise<() => Promise<void>> {
  return listen(CHANNEL, (payload) => {
    const [id, state] = payload.split(' ')
    hear(id === undefined || state === undefined ? null : { id, state: state as JobState })
  })
}
