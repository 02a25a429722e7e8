import type { Citation } from './act.ts'
import { alignPeriod, periodKind, type Period } from './period.ts'

/** A list that an act has made: the units that stand on it in a year. Whoever is not named is not on it. */
export interface ListedUnits {
  readonly list: string
  readonly period: Period
  readonly units: readonly string[]
  readonly source: Citation
}

/** The list in a period; one of another kind of year holds for the year that began in the same calendar year. */
export function listOf(
  { lists = [] }: { readonly lists?: readonly ListedUnits[] },
  list: string,
  period: Period,
): ListedUnits | undefined {
  return lists.find((each) => each.list === list && each.period === alignPeriod(period, periodKind(each.period)))
}
