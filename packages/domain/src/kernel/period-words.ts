import { periodKind, printPeriod, type Period, type PeriodKind } from './period.ts'

interface PeriodWords {
  /** Heading of the column. */
  readonly column: string
  readonly one: string
  readonly several: string
  readonly example: string
}

/** How the two kinds of years are called, so that one is never taken for the other. */
export const periodWords: Readonly<Record<PeriodKind, PeriodWords>> = {
  'school-year': { column: 'Учебный год', one: 'учебный год', several: 'учебные годы', example: '2025/26' },
  'calendar-year': { column: 'Год', one: 'календарный год', several: 'календарные годы', example: '2025' },
}

/** «2025/26», «2025 год». */
export function nameOfPeriod(period: Period): string {
  return periodKind(period) === 'school-year' ? printPeriod(period) : `${printPeriod(period)}\u00a0год`
}

/** «2025/26 учебном году», «2025 году»: after «в». */
export function withinPeriod(period: Period): string {
  return `${printPeriod(period)} ${periodKind(period) === 'school-year' ? 'учебном году' : 'году'}`
}

/** «2025/26 учебный год», «2025 год»: after «за». */
export function overPeriod(period: Period): string {
  return `${printPeriod(period)} ${periodKind(period) === 'school-year' ? 'учебный год' : 'год'}`
}

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября'].concat(
  ['ноября', 'декабря'],
)

/** «20 сентября» from `09-20`. */
export function dayInWords(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-').map(Number)
  return `${day}\u00a0${MONTHS[(month ?? 1) - 1]}`
}
