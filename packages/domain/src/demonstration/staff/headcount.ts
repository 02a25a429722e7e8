import { startYear } from '../../kernel/period.ts'
import type { UnitYear } from '../figures.ts'

/** People of a school in one year; reckoned, so that one year can tell what the year before has said. */
export interface Headcount {
  readonly staff: number
  readonly youngHired: number
  readonly youngStayed: number
  /** Those hired this year and those who have stayed since the year before. */
  readonly young: number
}

export function headcount({ profile, period }: Pick<UnitYear, 'profile' | 'period'>): Headcount {
  const [low, high] = profile.grade9
  const size = Math.round((low + high) / 2)
  const year = startYear(period)
  const youngHired = hiredIn(size, year)
  const youngStayed = Math.max(0, hiredIn(size, year - 1) - ((size + year) % 2))
  return { staff: 8 + size - ((size + year) % 3), youngHired, youngStayed, young: youngHired + youngStayed }
}

function hiredIn(size: number, year: number): number {
  return (size + year) % 3
}

/** Parts of a whole that add up to it: the last part takes what the shares leave. */
export function distribute(whole: number, shares: readonly number[]): readonly number[] {
  const parts = shares.map((share) => Math.floor(whole * share))
  return [...parts, whole - parts.reduce((sum, part) => sum + part, 0)]
}
