import { z } from 'zod'
import { IndicatorInput, PeriodInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { catalogueValues } from './catalogue-values.ts'

/** No page shows more, and no request may ask for more. */
const MOST = 100

export const catalogueRouter = router({
  values: allowed('figures:read')
    .input(z.object({ period: PeriodInput, indicators: z.array(IndicatorInput).max(MOST) }))
    .query(({ ctx, input }) => catalogueValues(ctx.database, ctx.identity, input)),
})
