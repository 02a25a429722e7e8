import { campaignOf } from '@msoko/domain'
import { z } from 'zod'
import { PeriodInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { acceptCampaign } from './accept-campaign.ts'
import { dayOf } from './campaign-day.ts'
import { destroyCampaign } from './destroy-campaign.ts'
import { listCampaigns } from './list-campaigns.ts'
import { openCampaign } from './open-campaign.ts'
import { setTerm } from './set-term.ts'

const Key = z.object({
  procedure: z.string().refine((procedure) => campaignOf(procedure) !== undefined),
  period: PeriodInput,
})

const Term = Key.extend({ days: z.number().int().min(1).max(365) })
const Reason = Key.extend({ reason: z.string().trim().min(3).max(500) })

export const campaignsRouter = router({
  list: allowed('rows:manage').query(({ ctx }) => listCampaigns(ctx.database, ctx.identity)),
  open: allowed('rows:manage')
    .input(Key)
    .mutation(({ ctx, input }) => openCampaign(ctx.database, ctx.identity, input, dayOf(new Date()))),
  setTerm: allowed('rows:manage')
    .input(Term)
    .mutation(({ ctx, input }) => setTerm(ctx.database, ctx.identity, input)),
  accept: allowed('rows:manage')
    .input(Key)
    .mutation(({ ctx, input }) => acceptCampaign(ctx.database, ctx.identity, input, dayOf(new Date()))),
  destroy: allowed('rows:manage')
    .input(Reason)
    .mutation(({ ctx, input }) => destroyCampaign(ctx.database, ctx.identity, input)),
})
