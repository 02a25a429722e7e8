import { sql } from 'drizzle-orm'
import type { Database } from './connect.ts'
import { rowsOf } from './rows.ts'

/**
 * Writes the tables of rows and keys anew, so that nothing of what was deleted stays in the files of the database. Truncating takes a
 * new file whatever others are looking at; a vacuum keeps deleted rows for as long as any transaction might still see them. A server
 * that does not let us force a checkpoint empties the old files at once and removes them at its next one.
 */
export async function compactRows(database: Database): Promise<void> {
  for (const name of ['staged_row', 'campaign_secret']) {
    const table = sql.identifier(name)
    await database.drizzle.transaction(async (tx) => {
      await tx.execute(sql`lock table ${table} in access exclusive mode`)
      await tx.execute(sql`create temporary table kept_rows on commit drop as select * from ${table}`)
      await tx.execute(sql`truncate ${table}`)
      await tx.execute(sql`insert into ${table} select * from kept_rows`)
    })
  }
  if (await mayCheckpoint(database)) await database.drizzle.execute(sql`checkpoint`)
}

/** The role that may is there from PostgreSQL 15 on; before that only a superuser might. */
export async function mayCheckpoint(database: Database): Promise<boolean> {
  const [right] = await rowsOf<{ may: boolean }>(
    database.drizzle,
    sql`select rolsuper or exists (select from pg_roles r where r.rolname = 'pg_checkpoint' and pg_has_role(current_user, r.oid, 'usage')) as may from pg_roles where rolname = current_user`,
  )
  return right?.may === true
}
