import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { connectDatabase, type Database, type Engine } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'

const server = process.env['MSOKO_TEST_DATABASE_URL']

if (server === undefined && process.env['CI'] === 'true') {
  throw new Error('MSOKO_TEST_DATABASE_URL is not set: under CI the storage is tested on a PostgreSQL server too')
}
if (server === undefined) {
  process.stdout.write('PostgreSQL: пропущено, MSOKO_TEST_DATABASE_URL не задан\n')
}

/** Engines to run a suite on: the embedded one always, a server when there is one. */
export const engines: readonly Engine[] = server === undefined ? ['embedded'] : ['embedded', 'postgres']

/** A migrated database of its own for a suite; closing it drops it. */
export async function testDatabase(engine: Engine): Promise<Database> {
  if (engine === 'embedded') {
    const database = await connectDatabase({ kind: 'memory' })
    await migrate(database)
    return database
  }
  const { url, drop } = await createServerDatabase()
  const database = await connectDatabase({ kind: 'postgres', url })
  await migrate(database)
  return {
    ...database,
    close: async () => {
      await database.close()
      await drop()
    },
  }
}

/** A fresh database on the test server, and how to drop it. */
export async function createServerDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `msoko_test_${randomUUID().replaceAll('-', '')}`
  await askServer(`create database ${name}`)
  const url = new URL(testServer())
  url.pathname = `/${name}`
  return { url: url.href, drop: () => askServer(`drop database ${name} with (force)`) }
}

/** Runs one statement on the test server, outside of the databases under test. */
export async function askServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServer() })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function testServer(): string {
  if (server === undefined) throw new Error('no test server')
  return server
}
