import { z } from 'zod'
import { CellInput, IndicatorInput, PeriodInput, UnitInput } from '../../trpc/inputs.ts'
import { allowed, router } from '../../trpc/trpc.ts'
import { indicatorCell } from './indicator-cell.ts'
import { indicatorComparison } from './indicator-comparison.ts'
import { indicatorTable } from './indicator-table.ts'

export const indicatorsRouter = router({
  table: allowed('figures:read')
    .input(
      z.object({
        indicator: IndicatorInput,
        cell: CellInput.optional(),
        from: PeriodInput.optional(),
        to: PeriodInput.optional(),
      }),
    )
    .query(({ ctx, input }) => indicatorTable(ctx.database, ctx.identity, input)),
  comparison: allowed('figures:read')
    .input(z.object({ indicator: IndicatorInput, cell: CellInput.optional(), period: PeriodInput }))
    .query(({ ctx, input }) => indicatorComparison(ctx.database, ctx.identity, input)),
  cell: allowed('figures:read')
    .input(z.object({ indicator: IndicatorInput, unit: UnitInput, period: PeriodInput, cell: CellInput.optional() }))
    .query(({ ctx, input }) => indicatorCell(ctx.database, ctx.identity, input)),
})
