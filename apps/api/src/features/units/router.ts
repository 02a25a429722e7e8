import { z } from 'zod'
import { PeriodInput, UnitInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { listUnits } from './list-units.ts'
import { unitProfile } from './unit-profile.ts'

export const unitsRouter = router({
  list: allowed('figures:read').query(({ ctx }) => listUnits(ctx.database, ctx.identity)),
  profile: allowed('figures:read')
    .input(z.object({ unit: UnitInput, period: PeriodInput }))
    .query(({ ctx, input }) => unitProfile(ctx.database, ctx.identity, input)),
})
