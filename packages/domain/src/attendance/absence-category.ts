import { bandOf, type Band } from '../kernel/bands.ts'
import { exact, type Exact } from '../kernel/exact.ts'

/** Lessons of one pupil in a month, a quarter or a year. */
export interface Absences {
  readonly due: number
  readonly excused: number
  readonly unexcused: number
  /** Missed, and nobody has found out why. */
  readonly unknown: number
}

export type AbsenceCategory =
  | { readonly state: 'value'; readonly band: Band }
  /** Absences whose reason is not known could put the pupil into any of these. */
  | { readonly state: 'unknown'; readonly among: readonly Band[] }
  /** No lesson was due, or the counts contradict each other. */
  | { readonly state: 'missing'; readonly why: string }

/** R43: a category only where every reason that may yet be found leaves it the same. */
export function absenceCategory(absences: Absences, bands: readonly Band[]): AbsenceCategory {
  const { due, excused, unexcused, unknown } = absences
  const counts = [due, excused, unexcused, unknown]
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) {
    return { state: 'missing', why: 'Уроки считаются целыми числами от нуля: исправьте сведения.' }
  }
  if (excused + unexcused + unknown > due) {
    return { state: 'missing', why: `Пропущено больше уроков, чем было (${due}): исправьте сведения.` }
  }
  if (due === 0) return { state: 'missing', why: 'Уроков за период не было: оценивать нечего.' }
  const met = [...new Set(possibleShares(absences).map((share) => bandOf(bands, share)))].filter(
    (band) => band !== null,
  )
  const [only, another] = met
  return only !== undefined && another === undefined ? { state: 'value', band: only } : { state: 'unknown', among: met }
}

/** R42: what may have been missed without a good reason, from the least to the most: reasons are found lesson by lesson. */
function possibleShares({ due, unexcused, unknown }: Absences): readonly Exact[] {
  return Array.from({ length: unknown + 1 }, (_, more) => exact(unexcused + more, due))
}
