import type { ResultRow } from '@msoko/domain'
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { campaign } from './campaign.ts'
import { importTable } from './import.ts'

/** A row of a protocol under a pseudonym, waiting to be joined with others. Unlogged: see the secret. */
export const stagedRow = pgTable(
  'staged_row',
  {
    municipalityId: text('municipality_id').notNull(),
    importId: uuid('import_id').notNull(),
    /** Number of the row within the import. */
    position: integer('position').notNull(),
    procedure: text('procedure').notNull(),
    period: text('period').notNull(),
    unitId: text('unit_id').notNull(),
    participant: text('participant').notNull(),
    /** Form that the row was counted into; empty for a list of participants. */
    form: text('form').notNull(),
    content: jsonb('content').$type<Omit<ResultRow, 'participant' | 'unit' | 'line'>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.importId, table.position] }),
    foreignKey({
      columns: [table.municipalityId, table.importId],
      foreignColumns: [importTable.municipalityId, importTable.id],
    }),
    foreignKey({
      columns: [table.municipalityId, table.procedure, table.period],
      foreignColumns: [campaign.municipalityId, campaign.procedure, campaign.period],
    }),
    index('staged_row_by_campaign').on(table.municipalityId, table.procedure, table.period),
  ],
)
