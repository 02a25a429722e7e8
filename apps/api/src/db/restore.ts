import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from './connect.ts'
import { DUMPED_TABLES, identitiesOf, nameOf } from './dump-format.ts'
import { readDumpLine, readEnd, readHeader } from './dump-line.ts'
import { linesIn } from './lines-in.ts'
import { migrationLevel } from './migration-level.ts'
import { RestoreError } from './restore-error.ts'
import { rowsOf } from './rows.ts'

const BATCH = { rows: 500, bytes: 4_000_000 }

/** Fills an empty, migrated database from a dump, in one transaction: whole or not at all. Returns the number of rows. */
export async function restoreDatabase(database: Database, file: string): Promise<number> {
  return database.drizzle.transaction(async (tx) => {
    await refuseUnlessEmpty(tx)
    const rows = await insertLines(tx, file)
    for (const table of DUMPED_TABLES) await continueNumbering(tx, table)
    return rows
  })
}

async function refuseUnlessEmpty(tx: Transaction): Promise<void> {
  for (const table of DUMPED_TABLES) {
    const [found] = await rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from ${table}`)
    if (found && found.n > 0) {
      throw new RestoreError(
        `База не пуста: в таблице «${nameOf(table)}» строк — ${found.n}. Восстанавливать можно только в пустую базу: укажите новую папку в MSOKO_DATA_DIR или новую базу в DATABASE_URL.`,
      )
    }
  }
}

async function insertLines(tx: Transaction, file: string): Promise<number> {
  let [read, bytes, pending] = [0, 0, [] as string[]]
  let table: PgTable | null = null
  let [begun, ended] = [false, false]
  const flush = async (): Promise<void> => {
    if (table !== null && pending.length > 0) await insertRows(tx, table, pending)
    bytes = 0
    pending = []
  }
  for await (const line of decompressed(file)) {
    if (!begun) {
      readHeader(line, file, await migrationLevel(tx))
      begun = true
      continue
    }
    if (ended) throw new RestoreError(`Файл копии «${file}» повреждён: после его конца есть ещё строки.`)
    const promised = readEnd(line)
    if (promised !== null) {
      if (promised !== read) throw shortened(file)
      ended = true
      continue
    }
    const next = readDumpLine(line, file)
    if (next.table !== table || pending.length >= BATCH.rows || bytes >= BATCH.bytes) await flush()
    table = next.table
    bytes += next.row.length
    pending.push(next.row)
    read += 1
  }
  if (!ended) throw shortened(file)
  await flush()
  return read
}

/** What the database says of a row may quote it: the person is told the table, the rest stays in the cause. */
async function insertRows(tx: Transaction, table: PgTable, rows: readonly string[]): Promise<void> {
  try {
    await tx.execute(
      sql`insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, ${`[${rows.join(',')}]`}::json)`,
    )
  } catch (cause) {
    throw new RestoreError(
      `Строки таблицы «${nameOf(table)}» из копии не подходят к этой базе: копия повреждена или изменена. Не восстановлено ничего.`,
      { cause },
    )
  }
}

async function continueNumbering(tx: Transaction, table: PgTable): Promise<void> {
  for (const column of identitiesOf(table)) {
    const name = nameOf(table)
    await tx.execute(
      sql`select setval(pg_get_serial_sequence(${name}, ${column}), coalesce((select max(${sql.identifier(column)}) from ${table}), 0) + 1, false)`,
    )
  }
}

async function* decompressed(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unzipped = source.pipe(createGunzip())
  source.on('error', (error) => unzipped.destroy(error))
  try {
    yield* linesIn(unzipped)
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new RestoreError(
      absent
        ? `Файла копии «${file}» нет. Проверьте путь.`
        : `Файл копии «${file}» не читается: он повреждён или это не копия базы МСОКО.`,
      { cause },
    )
  } finally {
    source.destroy()
    unzipped.destroy()
  }
}

function shortened(file: string): RestoreError {
  return new RestoreError(`Файл копии «${file}» обрывается: восстановлено бы не всё, поэтому не восстановлено ничего.`)
}
