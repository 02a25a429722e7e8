import { bigint, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { cellState } from './cell-state.ts'

/** One number: a count has the empty bin, a tally a row for each bin (the empty bin with zero when it holds no event). */
export const fact = pgTable(
  'fact',
  {
    municipalityId: text('municipality_id').notNull(),
    unitId: text('unit_id').notNull(),
    form: text('form').notNull(),
    period: text('period').notNull(),
    cell: text('cell').notNull(),
    field: text('field').notNull(),
    bin: text('bin').notNull().default(''),
    value: bigint('value', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.municipalityId, table.form, table.period, table.unitId, table.cell, table.field, table.bin],
    }),
    foreignKey({
      columns: [table.municipalityId, table.form, table.period, table.unitId, table.cell],
      foreignColumns: [cellState.municipalityId, cellState.form, cellState.period, cellState.unitId, cellState.cell],
    }).onDelete('cascade'),
  ],
)
