import { z } from 'zod'
import { FlagInput, isFlagOfRuleSet, PeriodInput, RuleSetInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { listFindings } from './list-findings.ts'

export const classificationRouter = router({
  list: allowed('figures:read')
    .input(z.object({ ruleSet: RuleSetInput, flag: FlagInput, period: PeriodInput }).refine(isFlagOfRuleSet))
    .query(({ ctx, input }) => listFindings(ctx.database, ctx.identity, input)),
})
