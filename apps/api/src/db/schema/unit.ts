import type { Unit } from '@msoko/domain'
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { municipality } from './municipality.ts'

/** Schools and branches as the domain declares them; `position` keeps their order in tables. */
export const unit = pgTable(
  'unit',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    definition: jsonb('definition').$type<Unit>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipalityId, table.id] })],
)
