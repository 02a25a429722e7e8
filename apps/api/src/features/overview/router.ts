import { z } from 'zod'
import { PeriodInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { districtOverview } from './district-overview.ts'

export const overviewRouter = router({
  get: allowed('figures:read')
    .input(z.object({ period: PeriodInput }))
    .query(({ ctx, input }) => districtOverview(ctx.database, ctx.identity, input.period)),
})
