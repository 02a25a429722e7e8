import type { Mapping } from '@msoko/domain'
import { jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { municipality } from './municipality.ts'

/** How a table of the district's own is read, told once by a person. */
export const mapping = pgTable(
  'mapping',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    id: uuid('id').notNull().defaultRandom(),
    title: text('title').notNull(),
    definition: jsonb('definition').$type<Omit<Mapping, 'id' | 'title'>>().notNull(),
    actor: text('actor').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.municipalityId, table.id] })],
)
