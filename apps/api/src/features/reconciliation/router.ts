import { channelTitles, type Channel } from '@msoko/domain'
import { z } from 'zod'
import { FormInput, PeriodInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { listDisagreements } from './list-disagreements.ts'
import { setAuthority } from './set-authority.ts'

const CHANNELS = Object.keys(channelTitles) as readonly Channel[]

/** Every channel once, in the order in which they hold. */
const ChannelsInput = z
  .array(z.enum(CHANNELS))
  .refine((given) => given.length === CHANNELS.length && new Set(given).size === CHANNELS.length)

export const reconciliationRouter = router({
  list: allowed('figures:read')
    .input(z.object({ period: PeriodInput }))
    .query(({ ctx, input }) => listDisagreements(ctx.database, ctx.identity, input.period)),
  setAuthority: allowed('figures:settle')
    .input(z.object({ form: FormInput, channels: ChannelsInput }))
    .mutation(({ ctx, input }) => setAuthority(ctx.database, ctx.identity, input)),
})
