import { z } from 'zod'
import { FormInput, PeriodInput, UnitInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { acceptImport } from './accept-import.ts'
import { discardImport } from './discard-import.ts'
import { getImport } from './get-import.ts'
import { importConsequences } from './import-consequences.ts'
import { listImports } from './list-imports.ts'
import { readingContext } from './reading-context.ts'
import { scopeHistory } from './scope-history.ts'
import { undoImport } from './undo-import.ts'

const ById = z.object({ id: z.uuid() })
const ScopeInput = z.object({ unit: UnitInput, form: FormInput, period: PeriodInput })

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
  consequences: allowed('figures:read')
    .input(ById)
    .query(({ ctx, input }) => importConsequences(ctx.database, ctx.identity, input.id)),
  undo: allowed('figures:write')
    .input(ById)
    .mutation(({ ctx, input }) => undoImport(ctx.database, ctx.identity, input.id)),
  history: allowed('figures:read')
    .input(ScopeInput)
    .query(({ ctx, input }) => scopeHistory(ctx.database, ctx.identity, input)),
})
