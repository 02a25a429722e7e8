import { z } from 'zod'
import { PeriodInput, UnitInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { listPassports } from './list-passports.ts'
import { unitPassport } from './unit-passport.ts'

export const socialPassportsRouter = router({
  list: allowed('figures:read')
    .input(z.object({ period: PeriodInput }))
    .query(({ ctx, input }) => listPassports(ctx.database, ctx.identity, input)),
  get: allowed('figures:read')
    .input(z.object({ unit: UnitInput, period: PeriodInput }))
    .query(({ ctx, input }) => unitPassport(ctx.database, ctx.identity, input)),
})
