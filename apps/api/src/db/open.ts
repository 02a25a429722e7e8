import type { Environment } from '../environment.ts'
import { connectDatabase, type Database } from './connect.ts'
import { migrate } from './migrate.ts'

/** The database that the settings name, brought to the schema of this version. */
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
