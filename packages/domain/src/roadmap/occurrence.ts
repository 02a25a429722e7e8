import type { Day } from '../kernel/day.ts'

/** One time that a measure is due. */
export interface Occurrence {
  /**
   * Stable: «1.1/2025», «3.7/2025-09», «8.3/2025/<id of the event>»; «8.3/2025/vsosh-school» while that event has no days,
   * «9.4/2025-03-12» where a user opens it.
   */
  readonly id: string
  /** Number of the measure. */
  readonly measure: string
  readonly year: number
  readonly from: Day
  /** Null while the calendar of events does not hold its event: no duty can be opened. */
  readonly due: Day | null
  /** Due before the act that set the plan up: never late. */
  readonly historical?: true
  /** Title of the event it is bound to. */
  readonly event?: string
}

export interface OccurrenceSettings {
  /** What «В течение года» means; the plan does not say. A school year is named by its start. */
  readonly throughout: 'calendar-year' | 'school-year'
  /** Days between the end of an event and the term of what is bound to it. */
  readonly daysAfterEvent: number
}

/** Both are proposals: the plan № 320 sets neither. */
export const proposedSettings: OccurrenceSettings = { throughout: 'calendar-year', daysAfterEvent: 10 }

export const DATE_NOT_SET = 'дата не задана: внесите в календарь событий'
