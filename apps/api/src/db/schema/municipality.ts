import { boolean, pgTable, text } from 'drizzle-orm/pg-core'

export const municipality = pgTable('municipality', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  /** Invented data: marked wherever they are shown. */
  synthetic: boolean('synthetic').notNull(),
})
