import type { DecisionContent, OwnAct } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { municipality } from './municipality.ts'

/** What the municipality has decided by its own act. Nothing of it is edited: it is withdrawn with a reason, and stays to be read. */
export const decision = pgTable(
  'decision',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    id: uuid('id').notNull().defaultRandom(),
    content: jsonb('content').$type<DecisionContent>().notNull(),
    act: jsonb('act').$type<OwnAct>().notNull(),
    actor: text('actor').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    withdrawnBy: text('withdrawn_by'),
    withdrawnBecause: text('withdrawn_because'),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.id] }),
    index('decision_by_time').on(table.municipalityId, table.createdAt),
    check(
      'decision_withdrawn_whole',
      sql`num_nonnulls(${table.withdrawnAt}, ${table.withdrawnBy}, ${table.withdrawnBecause}) in (0, 3)`,
    ),
  ],
)
