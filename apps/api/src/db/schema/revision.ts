import type { Channel, Submission } from '@msoko/domain'
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { importTable } from './import.ts'
import { unit } from './unit.ts'

/**
 * What a channel says of a scope, whole. Rows are only ever added: the latest of a scope and channel is the one in force, and one
 * without content says that the channel says nothing any more.
 */
export const revision = pgTable(
  'revision',
  {
    municipalityId: text('municipality_id').notNull(),
    id: bigint('id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** Null where no file brought it: counted from the rows of a register. */
    importId: uuid('import_id'),
    unitId: text('unit_id').notNull(),
    form: text('form').notNull(),
    formVersion: integer('form_version').notNull(),
    channel: text('channel').$type<Channel>().notNull().default('workbook'),
    period: text('period').notNull(),
    actor: text('actor').notNull(),
    content: jsonb('content').$type<Submission['cells']>(),
    /** What each day of an exam has brought, where its protocols were taken day by day. */
    days: jsonb('days').$type<NonNullable<Submission['days']>>(),
    /** The channel has spoken of these cells only. */
    partial: boolean('partial').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.id] }),
    foreignKey({ columns: [table.municipalityId, table.unitId], foreignColumns: [unit.municipalityId, unit.id] }),
    foreignKey({
      columns: [table.municipalityId, table.importId],
      foreignColumns: [importTable.municipalityId, importTable.id],
    }),
    index('revision_by_scope').on(
      table.municipalityId,
      table.unitId,
      table.form,
      table.period,
      table.channel,
      table.id,
    ),
  ],
)
