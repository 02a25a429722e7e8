import { addDays, daysBetween, weekdayOf, yearOf, type Day } from '../kernel/day.ts'
import type { DutyState } from './duty.ts'
import type { Occurrence } from './occurrence.ts'

/** Where an occurrence stands on a day; told anew every day, never stored. */
export type Standing = 'late' | 'this-week' | 'ahead' | 'awaiting' | 'accepted' | 'cancelled' | 'historical' | 'undated'

export const standings: Readonly<Record<Standing, string>> = {
  late: 'Просрочено',
  'this-week': 'На этой неделе',
  ahead: 'Впереди',
  awaiting: 'Ждёт приёмки',
  accepted: 'Исполнено',
  cancelled: 'Отменено',
  historical: 'До принятия плана',
  undated: 'Дата не задана',
}

/** What is known of an occurrence whose duty somebody has begun; without one it is planned. */
export interface DutyOf {
  readonly occurrence: string
  readonly state: DutyState
}

export interface ControlLine {
  readonly occurrence: Occurrence
  readonly state: DutyState
  readonly standing: Standing
  /** 1 on the day after the term; 0 unless late. */
  readonly daysLate: number
  /** Days until the term, 0 on its day; null when it is over or not set. */
  readonly daysLeft: number | null
}

export interface Control {
  readonly day: Day
  /** By term, the earliest first; those without one at the end. */
  readonly lines: readonly ControlLine[]
}

/** How the plan stands on a day. The week ends with Sunday. */
export function controlOn(day: Day, occurrences: readonly Occurrence[], duties: readonly DutyOf[]): Control {
  const states = new Map(duties.map(({ occurrence, state }) => [occurrence, state]))
  const lines = occurrences
    .map((occurrence) => lineOf(day, occurrence, states.get(occurrence.id) ?? 'planned'))
    .toSorted((a, b) => compareDue(a.occurrence, b.occurrence))
  return { day, lines }
}

export function linesStanding({ lines }: Control, standing: Standing): readonly ControlLine[] {
  return lines.filter((line) => line.standing === standing)
}

/** What waits for days of an event of this year or of an earlier one: those of later years are not known yet. */
export function undatedByNow(control: Control): readonly ControlLine[] {
  return linesStanding(control, 'undated').filter(({ occurrence }) => occurrence.year <= yearOf(control.day))
}

/** Days before the term on which a reminder begins. */
export const REMINDER_DAYS = [60, 30, 7] as const

/** The narrowest reminder that holds: late, 7, 30 or 60 days before; null where nobody needs to be reminded. */
export function reminderOf({ standing, daysLeft }: ControlLine): 'late' | (typeof REMINDER_DAYS)[number] | null {
  if (standing === 'late') return 'late'
  if (daysLeft === null || (standing !== 'ahead' && standing !== 'this-week')) return null
  return REMINDER_DAYS.toReversed().find((days) => daysLeft <= days) ?? null
}

function lineOf(day: Day, occurrence: Occurrence, state: DutyState): ControlLine {
  const standing = standingOf(day, occurrence, state)
  const left = occurrence.due === null ? null : daysBetween(day, occurrence.due)
  return {
    occurrence,
    state,
    standing,
    daysLate: standing === 'late' && left !== null ? -left : 0,
    daysLeft: left !== null && left >= 0 ? left : null,
  }
}

function standingOf(day: Day, { due, historical }: Occurrence, state: DutyState): Standing {
  if (state === 'accepted') return 'accepted'
  if (state === 'cancelled') return 'cancelled'
  if (historical) return 'historical'
  if (state === 'submitted') return 'awaiting'
  if (due === null) return 'undated'
  if (due < day) return 'late'
  return due <= addDays(day, 6 - weekdayOf(day)) ? 'this-week' : 'ahead'
}

function compareDue(a: Occurrence, b: Occurrence): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  return a.measure.localeCompare(b.measure, 'ru', { numeric: true }) || (a.id < b.id ? -1 : 1)
}
