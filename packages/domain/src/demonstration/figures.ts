import type { Grade } from '../forms/contingent/grades.ts'
import type { CalendarYear, SchoolYear } from '../kernel/period.ts'
import type { RegisterRow } from '../kernel/register.ts'
import type { Submission } from '../kernel/submission.ts'
import type { Profile } from './profiles.ts'
import type { SeededRandom } from './random.ts'

/** A school of the demonstration in one year. */
export interface UnitYear {
  readonly profile: Profile
  /** Whether it reports for its legal entity: `organisation` forms. */
  readonly isOrganisation: boolean
  readonly period: SchoolYear
  readonly calendar: CalendarYear
  /** On 20 September; grades that the school does not have are absent. */
  readonly pupils: Readonly<Partial<Record<Grade, number>>>
  readonly random: SeededRandom
}

export interface DistrictYear {
  /** Id of the district itself. */
  readonly unit: string
  readonly period: SchoolYear
  readonly calendar: CalendarYear
  /** Pupils of all schools. */
  readonly pupils: number
  readonly random: SeededRandom
}

export interface RegisterYears {
  readonly unit: string
  readonly periods: readonly SchoolYear[]
  readonly random: SeededRandom
}

/** Invented figures of one direction. Each part draws from a generator of its own, so that no direction moves the others. */
export interface Figures {
  readonly ofUnit?: (at: UnitYear) => readonly Submission[]
  readonly ofDistrict?: (at: DistrictYear) => readonly Submission[]
  /** Register id → rows kept by the district over all the years. */
  readonly rows?: (over: RegisterYears) => Readonly<Record<string, readonly RegisterRow[]>>
}

/** Pupils of some grades. */
export function pupilsIn({ pupils }: Pick<UnitYear, 'pupils'>, grades: readonly Grade[]): number {
  return grades.reduce((sum, grade) => sum + (pupils[grade] ?? 0), 0)
}
