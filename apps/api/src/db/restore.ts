import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Transaction } from './connect.ts'
import { DUMP_FORMAT, DUMP_VERSION, DUMPED_TABLES } from './dump.ts'
import { rowsOf } from './rows.ts'

export class RestoreError extends Error {
  override readonly name = 'RestoreError'
}

const Header = z.object({ format: z.literal(DUMP_FORMAT), version: z.literal(DUMP_VERSION) })
const Row = z.object({ table: z.enum(DUMPED_TABLES), row: z.record(z.string(), z.unknown()) })
const End = z.object({ end: z.literal(true), rows: z.number().int() })

const BATCH = 500

/** Fills an empty, migrated database from a dump, in one transaction: whole or not at all. Returns the number of rows. */
export async function restoreDatabase(database: Database, file: string): Promise<number> {
  return database.drizzle.transaction(async (tx) => {
    await refuseUnlessEmpty(tx)
    const rows = await insertLines(tx, file)
    for (const table of ['revision', 'audit'] as const) {
      await tx.execute(
        sql`select setval(pg_get_serial_sequence(${table}, 'id'), coalesce((select max(id) from ${sql.identifier(table)}), 0) + 1, false)`,
      )
    }
    return rows
  })
}

async function refuseUnlessEmpty(tx: Transaction): Promise<void> {
  for (const table of DUMPED_TABLES) {
    const [found] = await rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from ${sql.identifier(table)}`)
    if (found && found.n > 0) {
      throw new RestoreError(
        `База не пуста: в таблице «${table}» строк — ${found.n}. Восстанавливать можно только в пустую базу: укажите новую папку в MSOKO_DATA_DIR или новую базу в DATABASE_URL.`,
      )
    }
  }
}

async function insertLines(tx: Transaction, file: string): Promise<number> {
  const source = createReadStream(file)
  const unzipped = source.pipe(createGunzip())
  source.on('error', (error) => unzipped.destroy(error))
  let [read, table, pending, ended] = [0, '', [] as string[], false]
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return
    const name = sql.identifier(table)
    await tx.execute(
      sql`insert into ${name} overriding system value select * from json_populate_recordset(null::${name}, ${`[${pending.join(',')}]`}::json)`,
    )
    pending = []
  }
  try {
    let first = true
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      const value: unknown = JSON.parse(line)
      if (first) {
        if (!Header.safeParse(value).success) throw new RestoreError('Это не копия базы МСОКО или копия другой версии.')
        first = false
        continue
      }
      const end = End.safeParse(value)
      if (end.success) {
        ended = end.data.rows === read
        continue
      }
      const { table: next, row } = Row.parse(value)
      if (next !== table || pending.length >= BATCH) await flush()
      table = next
      pending.push(JSON.stringify(row))
      read += 1
    }
  } catch (error) {
    if (error instanceof RestoreError) throw error
    throw new RestoreError(`Файл копии «${file}» не читается: повреждён или это не копия базы МСОКО.`, { cause: error })
  }
  await flush()
  if (!ended)
    throw new RestoreError(`Файл копии «${file}» обрывается: восстановлено бы не всё, поэтому не восстановлено ничего.`)
  return read
}
