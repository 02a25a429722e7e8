/** How a term of a plan is worded; the kinds together cover the terms of the plan № 320. */
export type TermKind =
  | 'yearly-month'
  | 'yearly-month-range'
  | 'yearly-month-set'
  | 'throughout'
  | 'during-event'
  | 'after-event'
  | 'continuous'
  | 'by-plan'
  | 'once'
  | 'on-demand'

/** What a term waits for. Its days stand in the calendar of events, but for the results of a school year. */
export type TermEvent =
  | 'school-year-results'
  | 'gia-results'
  | 'ege-results'
  | 'vpr-results'
  | 'assessment-procedure'
  | 'vsosh-school-and-municipal-stages'
  | 'vsosh-school-stage'
  | 'vsosh-municipal-stage'
  | 'school-holidays'

/** Whose schedule sets the days within the year. */
export type TermSchedule = 'schedule' | 'vpr-schedule' | 'separate-schedule' | 'separate-plans' | 'department-plan'

/** A term as a plan words it, and what it says. */
export interface Term {
  readonly kind: TermKind
  readonly verbatim: string
  /** Those that the cell names, otherwise the years of the plan. */
  readonly years: readonly number[]
  readonly yearsStated: boolean
  /** 1 to 12, in the order of the text; of a range every month of it, over New Year if need be. */
  readonly months?: readonly number[]
  readonly event?: TermEvent
  readonly schedule?: TermSchedule
}

export interface YearRange {
  readonly from: number
  readonly to: number
}

export function yearsIn({ from, to }: YearRange): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
