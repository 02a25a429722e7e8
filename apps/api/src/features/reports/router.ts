import { z } from 'zod'
import { PeriodInput, ReportInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { composeFor } from './compose-for.ts'
import { issueDocument } from './issue-document.ts'
import { listReports } from './list-reports.ts'

const Chosen = z.object({ report: ReportInput, period: PeriodInput })

export const reportsRouter = router({
  list: allowed('documents:read').query(({ ctx }) => listReports(ctx.database, ctx.identity)),
  preview: allowed('documents:read')
    .input(Chosen)
    .query(({ ctx, input }) => composeFor(ctx.database, ctx.identity, input)),
  issue: allowed('documents:issue')
    .input(Chosen)
    .mutation(({ ctx, input }) => issueDocument(ctx.database, ctx.identity, input)),
})
