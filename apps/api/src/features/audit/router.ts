import { allowed, router } from '../../trpc/trpc.ts'
import { listAudit } from './list-audit.ts'

export const auditRouter = router({
  list: allowed('audit:read').query(({ ctx }) => listAudit(ctx.database, ctx.identity)),
})
