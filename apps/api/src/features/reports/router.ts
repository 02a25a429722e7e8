import { z } from 'zod'
import { PeriodInput, ReportInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { composeFor } from './compose-for.ts'
import { listReports } from './list-reports.ts'
import { orderDocument, orderSet } from './order-documents.ts'

const Chosen = z.object({ report: ReportInput, period: PeriodInput })

export const reportsRouter = router({
  list: allowed('documents:read').query(({ ctx }) => listReports(ctx.database, ctx.identity)),
  preview: allowed('documents:read')
    .input(Chosen)
    .query(({ ctx, input }) => composeFor(ctx.database, ctx.identity, input)),
  issue: allowed('documents:issue')
    .input(Chosen)
    .mutation(({ ctx, input }) => orderDocument(ctx.database, ctx.identity, input)),
  issueAll: allowed('documents:issue')
    .input(z.object({ period: PeriodInput }))
    .mutation(({ ctx, input }) => orderSet(ctx.database, ctx.identity, input.period)),
})
