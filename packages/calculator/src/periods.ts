import { alignPeriod, isPeriod, printPeriod, startYear, type Period } from '@msoko/domain'
import type { CalculatedDistrict } from './read-district-workbook.ts'

/** School years with figures, oldest first; a calendar year is met under the one that begins in it. */
export function periodsOf({ context }: CalculatedDistrict): readonly Period[] {
  const years = context.facts.all.flatMap(({ period }) =>
    isPeriod(period) ? [alignPeriod(period, 'school-year')] : [],
  )
  return [...new Set(years)].toSorted((a, b) => startYear(a) - startYear(b))
}

/** The period that a person names «2025/26»; the latest one when none is named. Undefined when the workbook has no such year. */
export function choosePeriod(district: CalculatedDistrict, named: string | undefined): Period | undefined {
  const periods = periodsOf(district)
  return named === undefined ? periods.at(-1) : periods.find((period) => printPeriod(period) === named.trim())
}
