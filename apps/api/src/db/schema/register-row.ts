import type { RegisterRow } from '@msoko/domain'
import { bigint, foreignKey, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { unit } from './unit.ts'

/**
 * What was written into a register: rows are only ever added, and the latest with a `row_id` is the row in force. One without content
 * says that the row was removed.
 */
export const registerRow = pgTable(
  'register_row',
  {
    municipalityId: text('municipality_id').notNull(),
    id: bigint('id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    register: text('register').notNull(),
    rowId: uuid('row_id').notNull(),
    unitId: text('unit_id').notNull(),
    content: jsonb('content').$type<RegisterRow['values']>(),
    actor: text('actor').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.id] }),
    foreignKey({ columns: [table.municipalityId, table.unitId], foreignColumns: [unit.municipalityId, unit.id] }),
    index('register_row_in_force').on(table.municipalityId, table.register, table.rowId, table.id),
  ],
)
