import { publicProcedure, router } from '../../trpc/trpc.ts'
import { describeAccess } from './describe-access.ts'

export const accessRouter = router({
  me: publicProcedure.query(({ ctx }) => describeAccess(ctx.database, ctx.identity)),
})
