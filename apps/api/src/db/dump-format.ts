import { sql, type SQL } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import * as schema from './schema/index.ts'

export const DUMP_FORMAT = 'msoko-dump'
export const DUMP_VERSION = 3

/**
 * Every table of ours, parents before children: the order of a restore. The rows of participants and their secret have a short life and
 * no copy.
 */
export const DUMPED_TABLES: readonly PgTable[] = [
  schema.municipality,
  schema.unit,
  schema.importTable,
  schema.registerRow,
  schema.revision,
  schema.cellState,
  schema.fact,
  schema.decision,
  schema.document,
  schema.authority,
  schema.mapping,
  schema.campaign,
  schema.job,
  schema.audit,
  schema.user,
  schema.session,
  schema.account,
  schema.verification,
  schema.rateLimit,
]

/** The name of a table in the database. */
export function nameOf(table: PgTable): string {
  return getTableConfig(table).name
}

/** The columns of the primary key: the same content is dumped in the same order. */
export function orderOf(table: PgTable): SQL {
  const { columns, primaryKeys } = getTableConfig(table)
  const key = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary)
  return sql.join(
    key.map(({ name }) => sql`t.${sql.identifier(name)}`),
    sql`, `,
  )
}

/** Columns that the database numbers itself. */
export function identitiesOf(table: PgTable): readonly string[] {
  return getTableConfig(table)
    .columns.filter(({ generatedIdentity }) => generatedIdentity !== undefined)
    .map(({ name }) => name)
}
