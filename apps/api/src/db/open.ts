import { existsSync } from 'node:fs'
import type { Environment } from '../environment.ts'
import { connectDatabase, type Database } from './connect.ts'
import { embeddedFolder } from './durable-pglite.ts'
import { migrate } from './migrate.ts'

/** The database that the settings name, brought to the schema of this version. An embedded one that is absent is made. */
export async function openDatabase({ dataDir, databaseUrl }: Environment): Promise<Database> {
  const database = await connectDatabase(
    databaseUrl === null ? { kind: 'embedded', dataDir } : { kind: 'postgres', url: databaseUrl },
  )
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** As `openDatabase`, for those who would rather learn that the folder is the wrong one than work on an empty database in it. */
export async function openExistingDatabase(environment: Environment): Promise<Database> {
  const { dataDir, databaseUrl } = environment
  if (databaseUrl === null && !existsSync(embeddedFolder(dataDir))) {
    throw new Error(
      `В папке «${dataDir}» нет базы данных. Укажите папку с базой в MSOKO_DATA_DIR или сервер PostgreSQL в DATABASE_URL.`,
    )
  }
  return openDatabase(environment)
}
