import type { Day } from '../kernel/day.ts'
import type { TermEvent } from './term.ts'

/** Events whose days a municipality enters every year; titles as they are printed. */
export const eventKinds = {
  'gia-9': 'ГИА-9',
  'gia-11': 'ГИА-11',
  vpr: 'Всероссийские проверочные работы',
  'vsosh-school': 'Школьный этап ВсОШ',
  'vsosh-municipal': 'Муниципальный этап ВсОШ',
  'holidays-autumn': 'Осенние каникулы',
  'holidays-winter': 'Зимние каникулы',
  'holidays-spring': 'Весенние каникулы',
  'holidays-summer': 'Летние каникулы',
} as const

export type EventKind = keyof typeof eventKinds

export interface CalendarEvent {
  /** Kept when the days change: occurrences are named by it. */
  readonly id: string
  readonly kind: EventKind
  readonly title: string
  readonly from: Day
  readonly to: Day
}

/** The events that a term means. Results of a school year need none: they are in by the end of August. */
export const eventsOfTerm: Readonly<Record<TermEvent, readonly EventKind[]>> = {
  'school-year-results': [],
  'gia-results': ['gia-9', 'gia-11'],
  'ege-results': ['gia-11'],
  'vpr-results': ['vpr'],
  'assessment-procedure': ['gia-9', 'gia-11', 'vpr'],
  'vsosh-school-and-municipal-stages': ['vsosh-school', 'vsosh-municipal'],
  'vsosh-school-stage': ['vsosh-school'],
  'vsosh-municipal-stage': ['vsosh-municipal'],
  'school-holidays': ['holidays-autumn', 'holidays-winter', 'holidays-spring', 'holidays-summer'],
}
