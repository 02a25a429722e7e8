import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import type { Database, Transaction } from './connect.ts'
import { rowsOf } from './rows.ts'

export const DUMP_FORMAT = 'msoko-dump'
export const DUMP_VERSION = 1

/** Every table of ours, parents before children: the order of a restore. */
export const DUMPED_TABLES = [
  'municipality',
  'unit',
  'import',
  'revision',
  'cell_state',
  'fact',
  'document',
  'audit',
  'user',
  'session',
  'account',
  'verification',
  'rate_limit',
] as const

const BATCH = 500

/** A logical copy as gzipped lines of JSON, read in one snapshot and written beside the target first, so a broken dump never replaces a good one. */
export async function dumpDatabase(database: Database, file: string): Promise<number> {
  const unfinished = `${file}.partial`
  const rows = await database.drizzle.transaction(
    async (tx) => {
      const counter = { rows: 0 }
      await pipeline(Readable.from(linesOf(tx, counter)), createGzip(), createWriteStream(unfinished))
      return counter.rows
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
  await rename(unfinished, file)
  return rows
}

async function* linesOf(tx: Transaction, counter: { rows: number }): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: DUMP_FORMAT, version: DUMP_VERSION })}\n`
  for (const table of DUMPED_TABLES) {
    await tx.execute(
      sql`declare dump_cursor no scroll cursor for select row_to_json(t)::text as line from ${sql.identifier(table)} t`,
    )
    for (;;) {
      const batch = await rowsOf<{ line: string }>(tx, sql.raw(`fetch ${BATCH} from dump_cursor`))
      if (batch.length === 0) break
      for (const { line } of batch) {
        counter.rows += 1
        yield `{"table":"${table}","row":${line}}\n`
      }
    }
    await tx.execute(sql`close dump_cursor`)
  }
  yield `${JSON.stringify({ end: true, rows: counter.rows })}\n`
}
