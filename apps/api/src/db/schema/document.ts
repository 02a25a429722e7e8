import type { AccessClass, Report } from '@msoko/domain'
import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { municipality } from './municipality.ts'

/** An issued document keeps its model and its very bytes with their hash. */
export const document = pgTable(
  'document',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    id: uuid('id').notNull().defaultRandom(),
    report: text('report').notNull(),
    period: text('period').notNull(),
    title: text('title').notNull(),
    access: text('access').$type<AccessClass>().notNull(),
    model: jsonb('model').$type<Report>().notNull(),
    content: bytes('content').notNull(),
    sha256: text('sha256').notNull(),
    actor: text('actor').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.id] }),
    index('document_by_time').on(table.municipalityId, table.createdAt),
  ],
)
