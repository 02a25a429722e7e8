/**
 * A period is a plain string, so it is a key, a JSON value and a database column at once.
 * A school year is named by the year it starts in: `school-year:2025` is 2025/26.
 */
export type SchoolYear = `school-year:${number}`
export type CalendarYear = `calendar-year:${number}`
export type Period = SchoolYear | CalendarYear

export type PeriodKind = 'school-year' | 'calendar-year'

const PATTERN = /^(school-year|calendar-year):(\d{4})$/

export function schoolYear(start: number): SchoolYear {
  assertYear(start)
  return `school-year:${start}`
}

export function calendarYear(year: number): CalendarYear {
  assertYear(year)
  return `calendar-year:${year}`
}

export function isPeriod(text: string): text is Period {
  return PATTERN.test(text)
}

export function periodKind(period: Period): PeriodKind {
  return parts(period).kind
}

/** The year a period starts in. */
export function startYear(period: Period): number {
  return parts(period).year
}

export function previousPeriod<P extends Period>(period: P, steps = 1): P {
  const { kind, year } = parts(period)
  return `${kind}:${year - steps}` as P
}

/** The year of another kind that begins in the same calendar year: 2025/26 for 2025 and back. */
export function alignPeriod(period: Period, kind: PeriodKind): Period {
  return `${kind}:${parts(period).year}`
}

/** First and last day of a period: a school year runs from 1 September to 31 August. */
export function daysOf(period: Period): { readonly from: string; readonly to: string } {
  const { kind, year } = parts(period)
  if (kind === 'calendar-year') return { from: `${year}-01-01`, to: `${year}-12-31` }
  return { from: `${year}-09-01`, to: `${year + 1}-08-31` }
}

/** The period of a kind that a day lies in. */
export function periodOn(kind: PeriodKind, day: string): Period {
  const year = Number(day.slice(0, 4))
  const isBefore = kind === 'school-year' && day.slice(5) < '09-01'
  return `${kind}:${isBefore ? year - 1 : year}`
}

/** The day `MM-DD` that lies within the period. */
export function dayIn(period: Period, monthAndDay: string): string {
  const { kind, year } = parts(period)
  const inSecondHalf = kind === 'school-year' && monthAndDay < '09-01'
  return `${inSecondHalf ? year + 1 : year}-${monthAndDay}`
}

/** «2025/26» for a school year, «2026» for a calendar year. */
export function printPeriod(period: Period): string {
  const { kind, year } = parts(period)
  if (kind === 'calendar-year') return String(year)
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** The calendar year in which the final exams of a school year are sat: «ЕГЭ 2026» belongs to 2025/26. */
export function procedureYear(period: Period): number {
  const { kind, year } = parts(period)
  return kind === 'calendar-year' ? year : year + 1
}

/** The day whose state of affairs (units, levels, legal numbers) a period is judged by: 1 June of a school year, 31 December of a calendar one. */
export function referenceDay(period: Period): string {
  const { kind, year } = parts(period)
  return kind === 'calendar-year' ? `${year}-12-31` : `${year + 1}-06-01`
}

function parts(period: Period): { kind: PeriodKind; year: number } {
  const match = PATTERN.exec(period)
  if (!match) throw new Error(`not a period: ${period}`)
  return { kind: match[1] as PeriodKind, year: Number(match[2]) }
}

function assertYear(year: number): void {
  if (!Number.isInteger(year) || year < 1900 || year > 2999) throw new RangeError(`not a year: ${year}`)
}
