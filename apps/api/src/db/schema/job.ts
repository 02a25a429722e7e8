import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { municipality } from './municipality.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** A long action: asked for by a person, done by whichever copy of the server takes it, found again by its id. */
export const job = pgTable(
  'job',
  {
    municipalityId: text('municipality_id')
      .notNull()
      .references(() => municipality.id),
    id: uuid('id').notNull().defaultRandom(),
    kind: text('kind').notNull(),
    state: text('state').$type<JobState>().notNull(),
    /** What is to be done; its shape belongs to the kind. */
    input: jsonb('input').$type<unknown>().notNull(),
    /** What came of it. */
    result: jsonb('result').$type<unknown>(),
    /** Steps done and steps in all; zero while unknown. */
    done: integer('done').notNull().default(0),
    total: integer('total').notNull().default(0),
    /** Why it failed, in words for the person. */
    reason: text('reason'),
    actor: text('actor').notNull(),
    /** How often a server has begun it: a job that ends its server is not begun for ever. */
    attempts: integer('attempts').notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** Renewed while a server works on it: when it grows old, the server is gone and another takes the job. */
    aliveAt: timestamp('alive_at', { withTimezone: true }),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.id] }),
    index('job_by_time').on(table.municipalityId, table.createdAt),
    index('job_by_state').on(table.state, table.createdAt),
  ],
)
