import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** Where the PostgreSQL server of the tests is, if there is one. */
export const server = process.env['MSOKO_TEST_DATABASE_URL']

export interface ServerDatabase {
  readonly name: string
  readonly url: string
  readonly drop: () => Promise<void>
}

/** A fresh database on the test server, empty or a copy of another that nobody has open, and how to drop it. */
export async function createServerDatabase(template?: string): Promise<ServerDatabase> {
  const name = `msoko_test_${randomUUID().replaceAll('-', '')}`
  await askServer(`create database ${name}${template === undefined ? '' : ` template ${template}`}`)
  const url = new URL(testServer())
  url.pathname = `/${name}`
  return { name, url: url.href, drop: () => askServer(`drop database ${name} with (force)`) }
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
