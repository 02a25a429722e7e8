import { schoolYear, startYear, type SchoolYear } from '@msoko/domain'

/** The first school year whose figures the system can hold. */
const FIRST = 2010
const JULY = 6

/** A school year in the address: the year it starts in, `?year=2025` for 2025/26. Anything else is left out. */
export function readYear(value: unknown): number | undefined {
  const year = Number(value)
  return Number.isInteger(year) && year >= FIRST && year < 2100 ? year : undefined
}

/** The last school year whose final exams are over on the given day: from July the one that has just ended. */
export function lastExaminedYear(today: Date): SchoolYear {
  const ended = today.getMonth() >= JULY ? today.getFullYear() : today.getFullYear() - 1
  return schoolYear(ended - 1)
}

/** The chosen year, or the last one with results when the address names none. */
export function chosenYear(year: number | undefined, today = new Date()): SchoolYear {
  return year === undefined ? lastExaminedYear(today) : schoolYear(year)
}

/** School years from the last examined one back to the first that could be wanted, newest first, for a choice without data. */
export function recentYears(count: number, today = new Date()): readonly SchoolYear[] {
  const last = startYear(lastExaminedYear(today))
  return Array.from({ length: count }, (_, index) => schoolYear(last - index))
}
