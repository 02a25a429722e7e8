import type { Level, Period } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import type { Transaction } from './connect.ts'
import { rowsOf } from './rows.ts'

/** Figures that go into one value: what every other school has to have reported to be counted in. */
export interface AskedSums {
  /** The day whose tree of units is summed over, `YYYY-MM-DD`. */
  readonly day: string
  readonly references: readonly AskedReference[]
}

export interface AskedReference {
  readonly form: string
  readonly period: Period
  readonly field: string
  /** Keys of the cells that are added. */
  readonly cells: readonly string[]
  /** Whether a cell that a whole report lacks is zero rather than missing. */
  readonly absentIsZero: boolean
  /** Only units that teach it on the day of the period. */
  readonly level: Level
  readonly day: string
}

/** What the units outside of the actor's have brought in together. */
export interface SumsOfOthers {
  readonly expected: number
  readonly reported: number
  /** How many schools have anything behind the sums. */
  readonly schools: number
  /** Null when they would be the figures of one school. */
  readonly sums: readonly OthersSum[] | null
}

export interface OthersSum {
  readonly form: string
  readonly period: Period
  readonly field: string
  readonly cell: string
  readonly bin: string
  readonly value: number
}

/** One answer a question. The rows of others never leave the database: its function adds them up. */
export async function readSumsOfOthers(tx: Transaction, asked: readonly AskedSums[]): Promise<readonly SumsOfOthers[]> {
  if (asked.length === 0) return []
  return rowsOf<SumsOfOthers>(
    tx,
    sql`select expected, reported, schools, sums from msoko_sums_of_others(${JSON.stringify(asked)}::jsonb) order by item`,
  )
}
