import { isPeriod, printPeriod, startYear, type Period } from '@msoko/domain'
import type { CalculatedDistrict } from './read-district-workbook.ts'

/** Periods with figures, oldest first. */
export function periodsOf({ context }: CalculatedDistrict): readonly Period[] {
  return [...new Set(context.facts.all.map(({ period }) => period))]
    .filter(isPeriod)
    .toSorted((a, b) => startYear(a) - startYear(b))
}

/** The period that a person names «2025/26»; the latest one when none is named. Undefined when the workbook has no such year. */
export function choosePeriod(district: CalculatedDistrict, named: string | undefined): Period | undefined {
  const periods = periodsOf(district)
  return named === undefined ? periods.at(-1) : periods.find((period) => printPeriod(period) === named.trim())
}
