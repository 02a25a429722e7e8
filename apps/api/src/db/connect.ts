import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import pg from 'pg'
import { openDurable } from './durable-pglite.ts'
import { takeLock } from './lock.ts'
import * as schema from './schema/index.ts'

export type Engine = 'embedded' | 'postgres'

/** Drizzle over either engine; features never touch it, they go through `withActor`. */
export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>
export type Transaction = PgTransaction<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>

export interface Database {
  readonly engine: Engine
  readonly drizzle: Drizzle
  /** For the log of a start, in Russian. */
  readonly description: string
  readonly close: () => Promise<void>
}

export type Connection =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string }
  /** For tests: gone when closed. */
  | { readonly kind: 'memory' }

export async function connectDatabase(connection: Connection): Promise<Database> {
  switch (connection.kind) {
    case 'embedded': {
      const release = takeLock(connection.dataDir)
      try {
        const client = await openDurable(path.join(connection.dataDir, 'pglite'))
        const close = async (): Promise<void> => {
          await client.close()
          release()
        }
        return {
          engine: 'embedded',
          drizzle: drizzlePglite(client, { schema }),
          description: `встроенная база в папке ${connection.dataDir} (для знакомства и небольшого района; для постоянной работы укажите сервер PostgreSQL в DATABASE_URL)`,
          close,
        }
      } catch (error) {
        release()
        throw error
      }
    }
    case 'memory': {
      const client = await PGlite.create()
      return {
        engine: 'embedded',
        drizzle: drizzlePglite(client, { schema }),
        description: 'база в памяти',
        close: () => client.close(),
      }
    }
    case 'postgres': {
      const pool = new pg.Pool({ connectionString: connection.url, max: 10 })
      return {
        engine: 'postgres',
        drizzle: drizzlePg(pool, { schema }),
        description: 'сервер PostgreSQL',
        close: () => pool.end(),
      }
    }
  }
}
