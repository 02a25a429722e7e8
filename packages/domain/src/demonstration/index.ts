import { schoolYear, type SchoolYear } from '../kernel/period.ts'
import type { Submission } from '../kernel/submission.ts'
import type { Unit } from '../kernel/unit.ts'
import { assessments } from './assessments.ts'
import { grade11, grade9 } from './cohorts.ts'
import { distinctions } from './distinctions.ts'
import { profiles } from './profiles.ts'
import { SeededRandom } from './random.ts'
import { demonstrationUnits, municipality } from './units.ts'

/** First and last school year of the demonstration. */
export const demonstrationYears: readonly SchoolYear[] = [2021, 2022, 2023, 2024, 2025].map(schoolYear)

export interface DemonstrationDistrict {
  readonly municipality: { readonly id: string; readonly title: string }
  readonly units: readonly Unit[]
  readonly submissions: readonly Submission[]
}

/** A district of invented schools with five years of invented figures; the same at every call. */
export function demonstrationDistrict(seed = 320): DemonstrationDistrict {
  const random = new SeededRandom(seed)
  // Drawn by a generator of their own: the figures of the exams do not depend on them.
  const honours = new SeededRandom(seed + 2)
  const submissions = demonstrationYears.flatMap((period, year) =>
    profiles.flatMap((profile) => {
      const failing = profile.failing[year] ?? 0
      const exams = [...grade9(profile, failing, period, random), ...grade11(profile, failing, period, random)]
      const reported = [...exams, ...distinctions(profile, period, honours)]
      return profile.silentYear === year ? [] : reported
    }),
  )
  // Drawn apart, so that the figures of the exams stay what they were.
  const drawn = new SeededRandom(seed + 1)
  const works = demonstrationYears.slice(-2).flatMap((period, index) => {
    const year = demonstrationYears.length - 2 + index
    return profiles.flatMap((profile) => {
      const submission = assessments(profile, period, drawn)
      return profile.silentYear === year ? [] : [submission]
    })
  })
  return { municipality, units: demonstrationUnits, submissions: [...submissions, ...works] }
}
