import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { campaign } from './campaign.ts'

/**
 * The key of the pseudonyms. Unlogged, like the rows: it never enters the write-ahead log, so no archive, replica or dump holds it.
 * A server that crashes loses it together with the rows, and the files are read again.
 */
export const campaignSecret = pgTable(
  'campaign_secret',
  {
    municipalityId: text('municipality_id').notNull(),
    procedure: text('procedure').notNull(),
    period: text('period').notNull(),
    secret: bytes('secret').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.municipalityId, table.procedure, table.period] }),
    foreignKey({
      columns: [table.municipalityId, table.procedure, table.period],
      foreignColumns: [campaign.municipalityId, campaign.procedure, campaign.period],
    }),
  ],
)
