import type { Channel } from '@msoko/domain'
import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { municipality } from './municipality.ts'

/** `undone`: it was accepted, and what it had brought was taken back. */
export type ImportStatus = 'previewed' | 'accepted' | 'discarded' | 'undone'

/** One file that somebody read and sent: what was read from it waits in `preview` until it is accepted or discarded. */
export const importTable = pgTable(
  'import',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    id: uuid('id').notNull().defaultRandom(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
    actor: text('actor').notNull(),
    channel: text('channel').$type<Channel>().notNull().default('workbook'),
    status: text('status').$type<ImportStatus>().notNull(),
    /** Why the figures are as they are, in the words of the person who took them. */
    note: text('note'),
    preview: jsonb('preview').$type<unknown>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.id] }),
    index('import_by_time').on(table.municipalityId, table.createdAt),
  ],
)
