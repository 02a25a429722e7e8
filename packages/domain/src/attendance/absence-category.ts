import { bandsMeeting, type Band } from '../kernel/bands.ts'
import { compare, exact, type Exact } from '../kernel/exact.ts'

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

/** R42: the share missed without a good reason, at least and at most. */
export function absenceRange({ due, unexcused, unknown }: Absences): { readonly low: Exact; readonly high: Exact } {
  return { low: exact(unexcused, due), high: exact(unexcused + unknown, due) }
}

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
  const { low, high } = absenceRange(absences)
  const met = bandsMeeting(bands, { from: low, fromInclusive: true, to: high, toInclusive: true }).filter((band) =>
    reachable(band, low, high, due),
  )
  const [only, another] = met
  return only !== undefined && another === undefined ? { state: 'value', band: only } : { state: 'unknown', among: met }
}

/** Reasons are found lesson by lesson: a band between two neighbouring lessons is out of reach. */
function reachable(band: Band, low: Exact, high: Exact, due: number): boolean {
  const first = Math.round((low.num / low.den) * due)
  const last = Math.round((high.num / high.den) * due)
  return Array.from({ length: last - first + 1 }, (_, index) => exact(first + index, due)).some((share) => {
    const [from, to] = [compare(share, band.from), compare(share, band.to)]
    return (from > 0 || (from === 0 && band.fromInclusive)) && (to < 0 || (to === 0 && band.toInclusive))
  })
}
