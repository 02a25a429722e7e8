import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import { connectDatabase, type Database, type Engine } from '../db/connect.ts'
import { dumpFile, type Beginning } from './prepared.ts'
import { createServerDatabase, server } from './test-server.ts'

export { askServer, createServerDatabase } from './test-server.ts'

if (server === undefined && process.env['CI'] === 'true') {
  throw new Error('MSOKO_TEST_DATABASE_URL is not set: under CI the storage is tested on a PostgreSQL server too')
}
if (server === undefined) {
  process.stdout.write('PostgreSQL: пропущено, MSOKO_TEST_DATABASE_URL не задан\n')
}

/** Engines to run a suite on: the embedded one always, a server when there is one. */
export const engines: readonly Engine[] = server === undefined ? ['embedded'] : ['embedded', 'postgres']

/** A migrated database of its own for a suite, with the demonstration in it when asked; closing it drops it. */
export async function testDatabase(engine: Engine, beginning: Beginning = 'migrated'): Promise<Database> {
  if (engine === 'embedded') {
    return connectDatabase({ kind: 'memory', dump: await openAsBlob(dumpFile(inject('preparedFolder'), beginning)) })
  }
  const { url, drop } = await createServerDatabase(inject('preparedDatabases')?.[beginning])
  const database = await connectDatabase({ kind: 'postgres', url })
  return {
    ...database,
    close: async () => {
      await database.close()
      await drop()
    },
  }
}
