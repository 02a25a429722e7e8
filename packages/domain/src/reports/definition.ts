import type { Citation } from '../kernel/act.ts'
import type { CellPosition } from '../kernel/submission.ts'
import type { Purpose } from '../kernel/purpose.ts'

/** A report is declared as data: its sections name what to show, `compose` finds the numbers and the words. */
export interface ReportDefinition {
  readonly id: string
  readonly measure: Citation
  /** Kind of document by the roadmap. */
  readonly kind: string
  /** Continues the kind: «об уровне освоения …». */
  readonly about: string
  /** Continues «Цель анализа — …». */
  readonly goal: string
  readonly purpose: Purpose
  /** How many school years stand beside each other, the last being the period of the report. */
  readonly years: number
  readonly signatory: string
  /** Why the paper is for official use whatever its numbers are; absent where only small groups make it so. */
  readonly restricted?: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading: string
  readonly parts: readonly Part[]
}

export type Part =
  | { readonly part: 'basis' }
  /** Which organisations reported in these forms. */
  | { readonly part: 'coverage'; readonly forms: readonly string[] }
  | {
      readonly part: 'methods'
      readonly indicators: readonly string[]
      readonly parameters: readonly ParameterMention[]
    }
  | TablePart
  | ChartPart
  /** A paragraph on the district's value and its change since last year. */
  | { readonly part: 'summary'; readonly of: readonly Target[] }
  /** Schools of a category, with the reasons, and how they stand beside the years before. */
  | { readonly part: 'findings'; readonly judged: Judged }
  /** Where results are high and where they are low: school, branch, subject. */
  | { readonly part: 'poles'; readonly of: readonly Pole[] }
  | { readonly part: 'conclusions'; readonly of: readonly Target[]; readonly judged: readonly Judged[] }
  | { readonly part: 'proposals'; readonly forms: readonly string[]; readonly judged: readonly Judged[] }
  | { readonly part: 'sources'; readonly ruleSets: readonly string[] }

/** One category by one set of rules. */
export interface Judged {
  /** `federal-shnor@2025`. */
  readonly ruleSet: string
  readonly flag: string
}

/** An exam in which both poles are looked for, by subjects. */
export interface Pole {
  readonly takers: string
  /** A low share speaks for high results. */
  readonly below: string
  readonly high: string
}

/** An indicator with its cell fixed. */
export interface Target {
  readonly indicator: string
  readonly cell?: CellPosition
}

export interface ParameterMention {
  readonly parameter: string
  /** Cells whose values are named; none: the value for all. */
  readonly cells: readonly CellPosition[]
}

export interface Column {
  readonly indicator: string
  readonly cell?: CellPosition
  /** `parts`: «9,1 % (4 из 44)»; `change`: since the year before; `deviation`: from the rest of the district. */
  readonly show: 'value' | 'parts' | 'change' | 'deviation'
  /** One column for each year of the report. */
  readonly each?: 'year'
  readonly title?: string
}

export interface TablePart {
  readonly part: 'table'
  readonly caption: string
  /** `years`: the district by year; `units`: organisations in the period, with the district below; `cells`: subjects of the district. */
  readonly rows: 'years' | 'units' | 'cells'
  /** For rows of cells: the form whose cells are listed (those that anybody sat) and what is fixed in them. */
  readonly cellsOf?: string
  readonly columns: readonly Column[]
  /** For rows of units: every cell of this indicator that anybody sat becomes a column. */
  readonly matrix?: { readonly indicator: string; readonly cellsOf: string }
}

export interface ChartPart {
  readonly part: 'chart'
  readonly caption: string
  readonly type: 'bar' | 'line'
  /** `years`: a series for each target; `cells`: a series for each year, over the subjects. */
  readonly over: 'years' | 'cells'
  readonly cellsOf?: string
  readonly of: readonly Target[]
}
