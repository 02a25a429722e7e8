import { date, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { municipality } from './municipality.ts'

/**
 * One procedure of one year whose participants are joined: `gia11`, 2025/26. It outlives its rows: when they are destroyed the line
 * stays and says so.
 */
export const campaign = pgTable(
  'campaign',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    procedure: text('procedure').notNull(),
    period: text('period').notNull(),
    /** How many days the rows live after the facts are accepted. */
    termDays: integer('term_days').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    /** The day from which the rows and the secret are destroyed. */
    destroyOn: date('destroy_on', { mode: 'string' }).notNull(),
    destroyedAt: timestamp('destroyed_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.municipalityId, table.procedure, table.period] })],
)
