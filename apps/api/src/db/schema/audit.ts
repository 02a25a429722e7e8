import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { municipality } from './municipality.ts'

/** Who did what and when; rows are only ever added. */
export const audit = pgTable(
  'audit',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    id: bigint('id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    details: jsonb('details').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.id] }),
    index('audit_by_time').on(table.municipalityId, table.at),
  ],
)
