import type { Channel } from '@msoko/domain'
import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { municipality } from './municipality.ts'

/** Which channel holds for the figures of a form, where the district has chosen otherwise than the default order. */
export const authority = pgTable(
  'authority',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    form: text('form').notNull(),
    channels: jsonb('channels').$type<readonly Channel[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipalityId, table.form] })],
)
