import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import type { Database, Transaction } from './connect.ts'
import { DUMP_FORMAT, DUMP_VERSION, DUMPED_TABLES, nameOf, orderOf } from './dump-format.ts'
import { migrationLevel } from './migration-level.ts'
import { rowsOf } from './rows.ts'

/** Rows of a few hundred bytes by the hundred, documents and previews of megabytes by ones and twos. */
const BATCH = { rows: 500, bytes: 4_000_000 }

/**
 * A logical copy as gzipped lines of JSON, read in one snapshot. It is written beside the target and renamed once it is on the disk,
 * so a broken dump never replaces a good one. It holds passwords' hashes: readable by the owner only. Returns the number of rows.
 */
export async function dumpDatabase(database: Database, file: string): Promise<number> {
  const unfinished = `${file}.partial`
  try {
    const rows = await database.drizzle.transaction(
      async (tx) => {
        const counter = { rows: 0 }
        const target = createWriteStream(unfinished, { mode: 0o600, flush: true })
        await pipeline(Readable.from(linesOf(tx, counter)), createGzip(), target)
        return counter.rows
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
    await rename(unfinished, file)
    return rows
  } catch (error) {
    await rm(unfinished, { force: true })
    const advice = error instanceof Error && 'code' in error ? ADVICE[String(error.code)] : undefined
    throw advice === undefined ? error : new Error(`Копия не записана в файл «${file}»: ${advice}`, { cause: error })
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'такой папки нет. Создайте её или укажите другой путь.',
  ENOTDIR: 'в пути стоит файл вместо папки. Укажите другой путь.',
  EISDIR: 'это папка. Укажите имя файла.',
  EACCES: 'нет прав на запись в эту папку. Укажите другой путь.',
  EPERM: 'нет прав на запись в эту папку. Укажите другой путь.',
  EROFS: 'этот диск открыт только для чтения. Укажите другой путь.',
  ENOSPC: 'на диске не хватает места. Освободите его или укажите другой диск.',
}

async function* linesOf(tx: Transaction, counter: { rows: number }): AsyncGenerator<string> {
  const migration = await migrationLevel(tx)
  yield `${JSON.stringify({ format: DUMP_FORMAT, version: DUMP_VERSION, migration })}\n`
  for (const table of DUMPED_TABLES) {
    const name = nameOf(table)
    await tx.execute(
      sql`declare dump_cursor no scroll cursor for select row_to_json(t)::text as line from ${table} t order by ${orderOf(table)}`,
    )
    let size = 1
    for (;;) {
      const batch = await rowsOf<{ line: string }>(tx, sql.raw(`fetch ${size} from dump_cursor`))
      if (batch.length === 0) break
      for (const { line } of batch) {
        counter.rows += 1
        yield `{"table":"${name}","row":${line}}\n`
      }
      size = nextSize(batch)
    }
    await tx.execute(sql`close dump_cursor`)
  }
  yield `${JSON.stringify({ end: true, rows: counter.rows })}\n`
}

/** At most twice as many as before, and no more than fit by what the last ones weighed. */
function nextSize(batch: readonly { readonly line: string }[]): number {
  const heaviest = batch.reduce((most, { line }) => Math.max(most, line.length), 1)
  return Math.max(1, Math.min(BATCH.rows, batch.length * 2, Math.floor(BATCH.bytes / heaviest)))
}
