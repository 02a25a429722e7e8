import {
  cellKey,
  cellsOf,
  forms,
  schoolYear,
  type CellPosition,
  type CellValues,
  type SchoolYear,
  type Submission,
  type Tally,
} from '@msoko/domain'
import { seeded } from '../seeded.ts'

export const SCHOOLS = 100
/** Ten years without the ones whose exams were cancelled: there is nothing to sum in those. */
export const YEARS: readonly SchoolYear[] = Array.from({ length: 10 }, (_, index) => schoolYear(2021 + index))

/** Everything that an invented district has reported: all subjects in the main period, and some of them again in a retake. */
export function largeSubmissions(units: readonly string[]): readonly Submission[] {
  const between = seeded(320)
  const results = (low: number, high: number, passed: number): readonly [CellValues, Tally] => {
    const tally: Record<string, number> = {}
    const takers = between(1, 30)
    for (let n = 0; n < takers; n += 1) {
      const bin = between(low, high)
      tally[bin] = (tally[bin] ?? 0) + 1
    }
    const below = Object.entries(tally).reduce((sum, [bin, events]) => sum + (Number(bin) < passed ? events : 0), 0)
    return [{ takers, belowMinimum: below }, tally]
  }
  const cellOf = (form: string, { level }: CellPosition): CellValues => {
    const byMark = form === 'oge-results' || level === 'base'
    const [counts, tally] = byMark ? results(2, 5, 3) : results(10, 100, 36)
    if (!byMark) return { ...counts, scores: tally }
    return { ...counts, marks: tally, ...(form === 'oge-results' && { notAssessed: between(0, 2) }) }
  }
  const graduatesOf = (): CellValues => {
    const graduates = between(5, 60)
    const [belowRussian, belowMaths] = [between(0, 2), between(0, 3)]
    const certificateBySeptember = graduates - between(0, 3)
    return {
      graduates,
      admitted: graduates,
      belowRussian,
      belowMaths,
      belowEither: Math.max(belowRussian, belowMaths),
      certificateByJune: certificateBySeptember - between(0, 1),
      certificateBySeptember,
      repeating: between(0, graduates - certificateBySeptember),
      specialNeeds: between(0, 2),
    }
  }
  const exams = new Map(
    forms.map((form) => [
      form.id,
      cellsOf(form).filter(({ category }) => category === undefined || category === 'current'),
    ]),
  )
  return YEARS.flatMap((period) =>
    units.flatMap((unit): Submission[] => {
      const examOf = (form: string): Submission => {
        const sat = (exams.get(form) ?? []).filter(
          ({ attempt }) => attempt === 'main' || (attempt === 'retake' && between(0, 9) < 3),
        )
        const cells = Object.fromEntries(sat.map((position) => [cellKey(position), cellOf(form, position)]))
        return { unit, form, period, cells }
      }
      const graduates = (form: string): Submission => ({ unit, form, period, cells: { '': graduatesOf() } })
      return [examOf('ege-results'), examOf('oge-results'), graduates('gia11-graduates'), graduates('gia9-graduates')]
    }),
  )
}
