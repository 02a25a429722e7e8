import type { CellKey, Form, Parameter, Period, Submission, UnitTree } from '@msoko/domain'
import type { Notice } from '../problems/notice.ts'
import type { Problem } from '../problems/problem.ts'

/** What a workbook is read against. */
export interface ReadContext {
  readonly forms: readonly Form[]
  readonly units: UnitTree
  /** The only periods accepted; every well-formed one when absent. */
  readonly periods?: readonly Period[]
  /** Ids of the only leaf units accepted, for a person who may report only for them; every one when absent. */
  readonly reporters?: readonly string[]
  readonly parameters: readonly Parameter[]
}

/** What a column of a sheet holds. `bin` is set where a tally has a column for each bin. */
export type ColumnMeaning =
  | { readonly kind: 'key'; readonly key: 'unit' | 'code' | 'period' }
  | { readonly kind: 'dimension'; readonly dimension: string }
  | { readonly kind: 'field'; readonly field: string; readonly bin: string | null }

export interface ColumnReading {
  /** Letters: «C». */
  readonly column: string
  /** Heading as it stands, both rows of a two-row heading joined. */
  readonly title: string
  /** Null for a column whose data are not read. */
  readonly meaning: ColumnMeaning | null
}

export interface SheetReading {
  readonly sheet: string
  /** Id of the form; null for a sheet that is read as none. */
  readonly form: string | null
  /** The lowest row of the heading, from 1. */
  readonly headerRow: number | null
  readonly columns: readonly ColumnReading[]
  /** Rows with figures, totals left out. */
  readonly rowsRead: number
}

/** The cell of the workbook that a value came from. */
export interface Place {
  readonly form: string
  readonly unit: string
  readonly period: Period
  readonly cell: CellKey
  readonly field: string
  /** Set where a tally has a column for each bin. */
  readonly bin: string | null
  readonly sheet: string
  /** A1 address. */
  readonly at: string
}

/** Everything read from a workbook and everything wrong in it. Plain JSON. */
export interface ReadResult {
  /** One for a form, unit and period; empty when there is any problem of severity `error`. */
  readonly submissions: readonly Submission[]
  readonly problems: readonly Problem[]
  readonly notices: readonly Notice[]
  readonly sheets: readonly SheetReading[]
  readonly places: readonly Place[]
}
