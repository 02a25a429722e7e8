import { sections320 } from '@msoko/domain'
import { z } from 'zod'
import { PeriodInput, UnitInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { listUnits } from './list-units.ts'
import { unitProfile } from './unit-profile.ts'

/** A section of the plan. */
const SectionInput = z.number().int().min(1).max(sections320.length)

export const unitsRouter = router({
  list: allowed('figures:read').query(({ ctx }) => listUnits(ctx.database, ctx.identity)),
  profile: allowed('figures:read')
    .input(z.object({ unit: UnitInput, period: PeriodInput, section: SectionInput }))
    .query(({ ctx, input }) => unitProfile(ctx.database, ctx.identity, input)),
})
