import { calendarYear, schoolYear, type Period, type PeriodKind } from '@msoko/domain'

export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period }
  /** A bare year where a school year is meant. */
  | { readonly kind: 'bare-year'; readonly year: number }
  | { readonly kind: 'unknown' }

const SCHOOL_YEAR = /^(\d{4})\s*[/\\\-\u2010-\u2015]\s*(\d{4}|\d{2})(\s*(уч\.?|учебный)?\s*(гг?\.?|год)?)?$/i
const YEAR = /^(\d{4})(\s*(г\.?|год))?$/i

/** «2025/26», «2025-2026», «2025–26 уч. год»; a bare «2026» only where calendar years are meant. */
export function readPeriod(text: string, kind: PeriodKind): PeriodReading {
  const clean = text.replaceAll(/[\s\u00a0]+/g, ' ').trim()
  const bare = YEAR.exec(clean)
  if (bare && isPlausible(Number(bare[1]))) {
    const year = Number(bare[1])
    return kind === 'calendar-year' ? { kind: 'period', period: calendarYear(year) } : { kind: 'bare-year', year }
  }
  const match = SCHOOL_YEAR.exec(clean)
  const [start, end] = [Number(match?.[1]), match?.[2] ?? '']
  const follows = end.length === 4 ? Number(end) === start + 1 : Number(end) === (start + 1) % 100
  if (!match || kind !== 'school-year' || !follows || !isPlausible(start)) return { kind: 'unknown' }
  return { kind: 'period', period: schoolYear(start) }
}

function isPlausible(year: number): boolean {
  return year >= 1990 && year <= 2100
}
