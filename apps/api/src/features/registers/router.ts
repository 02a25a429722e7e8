import { z } from 'zod'
import { RegisterInput, UnitInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { listChanges } from './list-changes.ts'
import { listRegisters } from './list-registers.ts'
import { listRows } from './list-rows.ts'
import { removeRow } from './remove-row.ts'
import { restoreRow } from './restore-row.ts'
import { saveRow } from './save-row.ts'

const Change = z.int().positive()
const RowSeen = z.object({ register: RegisterInput, id: z.uuid(), basis: Change })
const Values = z.record(z.string().max(100), z.union([z.string().max(5000), z.number(), z.boolean()]))
const RowInput = z.object({
  register: RegisterInput,
  id: z.exactOptional(z.uuid()),
  basis: z.exactOptional(Change),
  unit: UnitInput,
  values: Values,
})

export const registersRouter = router({
  list: allowed('figures:read').query(({ ctx }) => listRegisters(ctx.database, ctx.identity)),
  rows: allowed('figures:read')
    .input(z.object({ register: RegisterInput }))
    .query(({ ctx, input }) => listRows(ctx.database, ctx.identity, input.register)),
  changes: allowed('figures:read')
    .input(z.object({ register: RegisterInput }))
    .query(({ ctx, input }) => listChanges(ctx.database, ctx.identity, input.register)),
  save: allowed('figures:write')
    .input(RowInput)
    .mutation(({ ctx, input }) => saveRow(ctx.database, ctx.identity, input)),
  remove: allowed('figures:write')
    .input(RowSeen)
    .mutation(({ ctx, input }) => removeRow(ctx.database, ctx.identity, input)),
  restore: allowed('figures:write')
    .input(RowSeen.extend({ revision: Change }))
    .mutation(({ ctx, input }) => restoreRow(ctx.database, ctx.identity, input)),
})
