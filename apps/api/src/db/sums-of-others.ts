import type { AppliesTo, Period } from '@msoko/domain'
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
  /** Only units that report the form on the day of the period. */
  readonly appliesTo: AppliesTo
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
  // Several indicators rest on the same figures: each question is asked once.
  const keys = asked.map((each) => JSON.stringify(each))
  const different = [...new Set(keys)]
  const answers = await rowsOf<SumsOfOthers>(
    tx,
    sql`select expected, reported, schools, sums from msoko_sums_of_others(${`[${different.join(',')}]`}::jsonb) order by item`,
  )
  return keys.map((key) => {
    const answer = answers[different.indexOf(key)]
    if (!answer) throw new Error(`no sums came for ${key}`)
    return answer
  })
}
