import { PGlite } from '@electric-sql/pglite'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import pg from 'pg'
import { embeddedFolder, openDurable } from './durable-pglite.ts'
import { takeLock } from './lock.ts'
import * as schema from './schema/index.ts'
import { ServerListener } from './server-listener.ts'

export type Engine = 'embedded' | 'postgres'

/** Drizzle over either engine; features never touch it, they go through `withActor`. */
export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>
export type Transaction = PgTransaction<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>

export interface Database {
  readonly engine: Engine
  readonly drizzle: Drizzle
  /** For the log of a start, in Russian. */
  readonly description: string
  /**
   * Calls `hear` with every payload notified on a channel, by whichever copy of the server, until the returned function is called. An
   * empty payload says that some may have been missed.
   */
  readonly listen: (channel: string, hear: (payload: string) => void) => Promise<() => Promise<void>>
  readonly close: () => Promise<void>
}

export type Connection =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string }
  /** For tests: gone when closed. A dump of another such database is a beginning that takes a moment instead of seconds. */
  | { readonly kind: 'memory'; readonly dump?: Blob }

export async function connectDatabase(connection: Connection): Promise<Database> {
  switch (connection.kind) {
    case 'embedded':
      return connectEmbedded(connection.dataDir)
    case 'memory':
      return overPglite(await PGlite.create(connection.dump ? { loadDataDir: connection.dump } : {}))
    case 'postgres':
      return connectServer(connection.url)
  }
}

export function overPglite(client: PGlite): Database {
  return {
    engine: 'embedded',
    drizzle: drizzlePglite(client, { schema }),
    description: 'база в памяти',
    listen: (channel, hear) => client.listen(channel, hear),
    close: () => client.close(),
  }
}

async function connectEmbedded(dataDir: string): Promise<Database> {
  const release = takeLock(dataDir)
  try {
    const client = await openDurable(embeddedFolder(dataDir))
    return {
      ...overPglite(client),
      description: `встроенная база в папке ${dataDir} (для знакомства или одного отдела; для постоянной работы района рекомендуем сервер PostgreSQL: укажите его в DATABASE_URL)`,
      close: async () => {
        try {
          await client.close()
        } finally {
          release()
        }
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

function connectServer(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, keepAlive: true })
  // A connection that the server drops, idle or at work, emits an error that would end the process when nobody listens. Whoever was
  // using it is told by the query that fails, and the pool opens a new one.
  pool.on('error', dropped)
  pool.on('connect', (client) => client.on('error', dropped))
  const listener = new ServerListener(url)
  return {
    engine: 'postgres',
    drizzle: drizzlePg(pool, { schema }),
    description: 'сервер PostgreSQL',
    listen: (channel, hear) => listener.listen(channel, hear),
    close: async () => {
      await listener.close()
      await pool.end()
    },
  }
}

function dropped(): void {}
