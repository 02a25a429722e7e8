import { z } from 'zod'
import { allowed, router } from '../../trpc/trpc.ts'
import { acceptImport } from './accept-import.ts'
import { discardImport } from './discard-import.ts'
import { getImport } from './get-import.ts'
import { listImports } from './list-imports.ts'
import { readingContext } from './reading-context.ts'

const ById = z.object({ id: z.uuid() })

export const importsRouter = router({
  context: allowed('figures:write').query(({ ctx }) => readingContext(ctx.database, ctx.identity)),
  list: allowed('figures:read').query(({ ctx }) => listImports(ctx.database, ctx.identity)),
  get: allowed('figures:read')
    .input(ById)
    .query(({ ctx, input }) => getImport(ctx.database, ctx.identity, input.id)),
  accept: allowed('figures:write')
    .input(ById)
    .mutation(({ ctx, input }) => acceptImport(ctx.database, ctx.identity, input.id)),
  discard: allowed('figures:write')
    .input(ById)
    .mutation(({ ctx, input }) => discardImport(ctx.database, ctx.identity, input.id)),
})
