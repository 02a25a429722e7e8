import { z } from 'zod'
import { allowed, router } from '../../trpc/trpc.ts'
import { cancelJob } from './cancel-job.ts'
import { getJob, listJobs } from './read-jobs.ts'
import { watchJobs } from './watch-jobs.ts'

const ById = z.object({ id: z.uuid() })
const ByIds = z.object({ ids: z.array(z.uuid()).min(1).max(50) })

export const jobsRouter = router({
  list: allowed('jobs:follow').query(({ ctx }) => listJobs(ctx.database, ctx.identity)),
  get: allowed('jobs:follow')
    .input(ById)
    .query(({ ctx, input }) => getJob(ctx.database, ctx.identity, input.id)),
  cancel: allowed('jobs:follow')
    .input(ById)
    .mutation(({ ctx, input }) => cancelJob(ctx.database, ctx.identity, input.id)),
  /** Server events. */
  watch: allowed('jobs:follow')
    .input(ByIds)
    .subscription(({ ctx, input, signal }) =>
      watchJobs(ctx.database, ctx.identity, input.ids, AbortSignal.any([ctx.closing, ...(signal ? [signal] : [])])),
    ),
})
