import { z } from 'zod'
import { FlagInput, PeriodInput, RuleSetInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { listFindings } from './list-findings.ts'
import { listOwnRules } from './list-own-rules.ts'

export const classificationRouter = router({
  list: allowed('figures:read')
    .input(z.object({ ruleSet: RuleSetInput, flag: FlagInput, period: PeriodInput }))
    .query(({ ctx, input }) => listFindings(ctx.database, ctx.identity, input)),
  ownRules: allowed('figures:read').query(({ ctx }) => listOwnRules(ctx.database, ctx.identity)),
})
