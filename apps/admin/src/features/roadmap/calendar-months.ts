import type { Occurrence } from '@msoko/domain'
import type { PlanRows } from './plan-rows.ts'

/** A term with its measure. */
export interface DueMeasure {
  readonly occurrence: Occurrence
  readonly title: string
}

export interface CalendarMonth {
  /** `2026-07`. */
  readonly month: string
  readonly due: readonly DueMeasure[]
}

const MONTHS = 12

/** The twelve months of a year with what is due in each, the earliest first; and what has no day yet. */
export function calendarMonths(
  groups: readonly PlanRows[],
  year: number,
): { readonly months: readonly CalendarMonth[]; readonly undated: readonly DueMeasure[] } {
  const all = groups.flatMap(({ rows }) =>
    rows.flatMap(({ measure, occurrences }) =>
      occurrences.map((occurrence): DueMeasure => ({ occurrence, title: measure.title })),
    ),
  )
  const months = Array.from({ length: MONTHS }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return {
    months: months.map((month) => ({
      month,
      due: all
        .filter(({ occurrence: { due } }) => due?.startsWith(month) === true)
        .toSorted((a, b) => String(a.occurrence.due).localeCompare(String(b.occurrence.due))),
    })),
    undated: all.filter(({ occurrence }) => occurrence.due === null && occurrence.year === year),
  }
}
