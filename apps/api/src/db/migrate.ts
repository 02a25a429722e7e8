import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import type { Database } from './connect.ts'
import { rowsOf } from './rows.ts'

/** The folder stands beside `src` and `dist` alike. */
const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Brings the database to the schema of this version; does nothing when it is there. */
export async function migrate(database: Database): Promise<void> {
  // Each engine has a migrator of its own, typed for its own driver.
  if (database.engine === 'embedded') {
    await migratePglite(database.drizzle as unknown as Parameters<typeof migratePglite>[0], { migrationsFolder })
  } else {
    // Several copies of the server may start on one database: the migrator itself does not make them wait for one another.
    await database.drizzle.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('msoko-migrate'))`)
      await migratePg(database.drizzle as unknown as Parameters<typeof migratePg>[0], { migrationsFolder })
    })
  }
  await ensureRoleCanBeTakenOn(database)
}

/** The role is the server's, not the database's: an administrator may have made it without granting it to us. */
async function ensureRoleCanBeTakenOn({ drizzle }: Database): Promise<void> {
  const [user] = await rowsOf<{ name: string }>(drizzle, sql`select quote_ident(current_user) as name`)
  try {
    await drizzle.transaction((tx) => tx.execute(sql`set local role msoko_app`))
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new Error(
      `Пользователь ${user?.name} из DATABASE_URL не может действовать от имени роли msoko_app. Пусть администратор сервера PostgreSQL выполнит: GRANT msoko_app TO ${user?.name};`,
    )
  }
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '42501') || isRefusal(error.cause)
}
