import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { Bell } from './bell.ts'
import { isFinished, type JobView } from './job-view.ts'
import { hearJobs } from './news.ts'
import { readJobs } from './read-jobs.ts'

/** News may be lost with a connection: then it is seen this much later. */
const LOOK_MS = 15_000

/**
 * Each job as it is now, then again whenever it changes, until all of them have ended; whichever copy of the server is at work on them.
 * Rejects, before anything is given, what the actor may not see; the stream throws the reason of the signal when it is aborted.
 */
export async function watchJobs(
  database: Database,
  identity: Identity,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<AsyncGenerator<JobView, void, void>> {
  await readJobs(database, identity, ids)
  return follow(database, identity, ids, signal)
}

async function* follow(
  ...[database, identity, ids, signal]: Parameters<typeof watchJobs>
): AsyncGenerator<JobView, void, void> {
  const bell = new Bell()
  const shown = new Map<string, string>()
  // Heard from before the first look: what changes in between is not missed.
  const stop = await hearJobs(database, (news) => {
    if (news === null || ids.includes(news.id)) bell.ring()
  })
  try {
    for (;;) {
      const jobs = await readJobs(database, identity, ids)
      for (const job of jobs) {
        const text = JSON.stringify(job)
        if (shown.get(job.id) === text) continue
        shown.set(job.id, text)
        yield job
      }
      if (jobs.every(isFinished)) return
      await bell.heard(LOOK_MS, signal)
      signal.throwIfAborted()
    }
  } finally {
    await stop()
  }
}
