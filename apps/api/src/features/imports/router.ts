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
import { offeredForms } from './template.ts'
import { undoImport } from './undo-import.ts'

const ById = z.object({ id: z.uuid() })
const YearsInput = z.object({ from: z.int().min(2000).max(2100), to: z.int().min(2000).max(2100) })
const ScopeInput = z.object({ unit: UnitInput, form: FormInput, period: PeriodInput })

export const importsRouter = router({
  context: allowed('figures:write').query(({ ctx }) => readingContext(ctx.database, ctx.identity)),
  forms: allowed('figures:read')
    .input(YearsInput)
    .query(({ ctx, input }) => offeredForms(ctx.database, ctx.identity, input)),
  list: allowed('figures:read').query(({ ctx }) => listImports(ctx.database, ctx.identity)),
  get: allowed('figures:read')
    .input(ById)
    .query(({ ctx, input }) => getImport(ctx.database, ctx.identity, input.id)),
  accept: allowed('figures:write')
    .input(ById.extend({ note: z.string().max(2000).optional() }))
    .mutation(({ ctx, input }) => acceptImport(ctx.database, ctx.identity, input)),
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
