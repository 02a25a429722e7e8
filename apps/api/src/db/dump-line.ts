import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { DUMP_FORMAT, DUMP_VERSION, DUMPED_TABLES, nameOf } from './dump-format.ts'
import { RestoreError } from './restore-error.ts'

const Header = z.object({ format: z.literal(DUMP_FORMAT), version: z.number().int(), migration: z.number().int() })
const End = z.object({ end: z.literal(true), rows: z.number().int() })

const tables = new Map(DUMPED_TABLES.map((table) => [nameOf(table), table]))

const ROW = /^\{"table":"([a-z_]+)","row":(\{.*\})\}$/su

/** Refuses what is no dump, or one of another shape of the tables than this database has. */
export function readHeader(line: string, file: string, level: number): void {
  const header = Header.safeParse(jsonIn(line))
  if (!header.success) throw new RestoreError(`Файл «${file}» — не копия базы МСОКО.`)
  const { version, migration } = header.data
  if (version === DUMP_VERSION && migration === level) return
  const remedy =
    version > DUMP_VERSION || migration > level
      ? 'Обновите программу и повторите.'
      : 'Восстановите её прежней версией программы, затем запустите новую: она сама обновит базу.'
  throw new RestoreError(
    `Копия «${file}» сделана другой версией программы: её база — версии ${migration}, а эта — версии ${level}. ${remedy}`,
  )
}

/** The number of rows that the last line promises; null for any other line. */
export function readEnd(line: string): number | null {
  if (!line.startsWith('{"end"')) return null
  return End.safeParse(jsonIn(line)).data?.rows ?? null
}

/** The row stays the text that the database wrote: numbers beyond what JavaScript holds pass unchanged. */
export function readDumpLine(line: string, file: string): { readonly table: PgTable; readonly row: string } {
  const [, name, row] = ROW.exec(line) ?? []
  const table = name === undefined ? undefined : tables.get(name)
  if (table === undefined || row === undefined) {
    throw new RestoreError(`Файл копии «${file}» повреждён: в нём есть строка, которой там быть не может.`)
  }
  return { table, row }
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
