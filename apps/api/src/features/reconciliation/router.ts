import { fileChannels } from '@msoko/domain'
import { z } from 'zod'
import { FormInput, PeriodInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { listDisagreements } from './list-disagreements.ts'
import { setAuthority } from './set-authority.ts'

/** Every channel of files once, in the order in which they hold. */
const ChannelsInput = z
  .array(z.enum(fileChannels))
  .refine((given) => given.length === fileChannels.length && new Set(given).size === fileChannels.length)

export const reconciliationRouter = router({
  list: allowed('figures:read')
    .input(z.object({ period: PeriodInput }))
    .query(({ ctx, input }) => listDisagreements(ctx.database, ctx.identity, input.period)),
  setAuthority: allowed('figures:settle')
    .input(z.object({ form: FormInput, channels: ChannelsInput }))
    .mutation(({ ctx, input }) => setAuthority(ctx.database, ctx.identity, input)),
})
