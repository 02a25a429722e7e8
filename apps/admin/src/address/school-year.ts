import { schoolYear, type SchoolYear } from '@msoko/domain'

/** The first school year whose figures the system can hold. */
const FIRST = 2010
const JUNE = 5
const SEPTEMBER = 8

/** A school year in the address: the year it starts in, `?year=2025` for 2025/26. Anything else is left out. */
export function readYear(value: unknown): number | undefined {
  const year = Number(value)
  return Number.isInteger(year) && year >= FIRST && year < 2100 ? year : undefined
}

/** The last school year with exam results on the given day: from June, when the first of them come, the one that is ending. */
export function lastExaminedYear(today: Date): SchoolYear {
  const ended = today.getMonth() >= JUNE ? today.getFullYear() : today.getFullYear() - 1
  return schoolYear(ended - 1)
}

/** The chosen year, or the last one with results when the address names none. */
export function chosenYear(year: number | undefined, today = new Date()): SchoolYear {
  return year === undefined ? lastExaminedYear(today) : schoolYear(year)
}

/** School years from the present one back, newest first, for a choice that does not depend on data. */
export function recentYears(count: number, today = new Date()): readonly SchoolYear[] {
  const present = today.getMonth() >= SEPTEMBER ? today.getFullYear() : today.getFullYear() - 1
  return Array.from({ length: count }, (_, index) => schoolYear(present - index))
}
