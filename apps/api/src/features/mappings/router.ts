import { z } from 'zod'
import { allowed, router } from '../../trpc/trpc.ts'
import { listMappings } from './list-mappings.ts'
import { removeMapping } from './remove-mapping.ts'
import { saveMapping } from './save-mapping.ts'

const Words = z.string().trim().min(1).max(200)

const MappingInput = z.object({
  /** Absent for a new one. */
  id: z.exactOptional(z.uuid()),
  title: Words,
  target: z.object({ kind: z.enum(['protocol', 'form']), id: z.string().max(100) }),
  columns: z.record(Words, z.string().max(200)),
  fixed: z.record(z.string().max(100), z.string().max(200)),
})

export const mappingsRouter = router({
  list: allowed('figures:read').query(({ ctx }) => listMappings(ctx.database, ctx.identity)),
  save: allowed('mappings:write')
    .input(MappingInput)
    .mutation(({ ctx, input }) => saveMapping(ctx.database, ctx.identity, input)),
  remove: allowed('mappings:write')
    .input(z.object({ id: z.uuid() }))
    .mutation(({ ctx, input }) => removeMapping(ctx.database, ctx.identity, input.id)),
})
