import { fileURLToPath } from 'node:url'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import type { Database } from './connect.ts'

/** The folder stands beside `src` and `dist` alike. */
const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Brings the database to the schema of this version; does nothing when it is there. */
export async function migrate(database: Database): Promise<void> {
  // Each engine has a migrator of its own, typed for its own driver.
  if (database.engine === 'postgres') {
    await migratePg(database.drizzle as unknown as Parameters<typeof migratePg>[0], { migrationsFolder })
  } else {
    await migratePglite(database.drizzle as unknown as Parameters<typeof migratePglite>[0], { migrationsFolder })
  }
}
