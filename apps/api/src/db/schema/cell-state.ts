import { bigint, foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { revision } from './revision.ts'

/**
 * `partial`: reported, and of the cells that have no row nothing is known. `empty` stands for a submission without cells: the unit did
 * report, and reported nothing.
 */
export type CellStateKind = 'reported' | 'partial' | 'empty'

/** Who reported which cell, and by which revision: the header of the facts. */
export const cellState = pgTable(
  'cell_state',
  {
    municipalityId: text('municipality_id').notNull(),
    unitId: text('unit_id').notNull(),
    form: text('form').notNull(),
    formVersion: integer('form_version').notNull(),
    period: text('period').notNull(),
    cell: text('cell').notNull(),
    revisionId: bigint('revision_id', { mode: 'number' }).notNull(),
    state: text('state').$type<CellStateKind>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.form, table.period, table.unitId, table.cell] }),
    foreignKey({
      columns: [table.municipalityId, table.revisionId],
      foreignColumns: [revision.municipalityId, revision.id],
    }),
  ],
)
