import {
  cellKey,
  cellsOf,
  parameters,
  referenceDay,
  rowOn,
  schoolYear,
  type CellPosition,
  type CellValues,
  type Form,
  type SchoolYear,
  type Submission,
  type Tally,
} from '@msoko/domain'
import fc from 'fast-check'
import { context, district } from './sample.ts'

export const years: readonly SchoolYear[] = [2023, 2024, 2025].map((year) => schoolYear(year))

/** Forms whose figures are drawn here, so that they take every value there is. */
const DRAWN = ['oge-results', 'ege-results', 'vpr-results', 'gia9-graduates', 'gia11-graduates'].concat([
  'gia9-distinction',
  'gia11-distinction',
])

/** Whether there are figures of the form at all: some in the demonstration, or drawn here. */
export function hasFigures(form: Form): boolean {
  return DRAWN.includes(form.id) || ofDemonstration(form).length > 0
}

/** Submissions that keep every check of their form, with some figures left out. */
export function submissionsOf(form: Form): fc.Arbitrary<readonly Submission[]> {
  return DRAWN.includes(form.id) ? drawn(form) : partsOf(ofDemonstration(form))
}

function ofDemonstration({ id }: Form): readonly Submission[] {
  return district.submissions.filter(({ form, cells }) => form === id && Object.keys(cells).length > 0)
}

/** What the demonstration says, some of it left out. */
function partsOf(reports: readonly Submission[]): fc.Arbitrary<readonly Submission[]> {
  return fc.shuffledSubarray([...reports], { minLength: 1, maxLength: Math.min(4, reports.length) }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((report) => {
        const cells = Object.entries(report.cells)
        return fc
          .subarray(cells, { minLength: 1, maxLength: Math.min(5, cells.length) })
          .chain((kept) =>
            fc.tuple(...kept.map(([cell, values]) => someOf(values).map((some) => [cell, some] as const))),
          )
          .map((kept): Submission => ({ ...report, cells: Object.fromEntries(kept) }))
      }),
    ),
  )
}

function someOf(values: CellValues): fc.Arbitrary<CellValues> {
  const fields = Object.keys(values)
  return fc
    .subarray(fields, { minLength: Math.min(1, fields.length) })
    .map((kept) => Object.fromEntries(Object.entries(values).filter(([field]) => kept.includes(field))))
}

function drawn(form: Form): fc.Arbitrary<readonly Submission[]> {
  const scopes = years.flatMap((period) => leaves(form, period).map((unit) => ({ unit, form: form.id, period })))
  return fc.shuffledSubarray(scopes, { minLength: 1, maxLength: 4 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((scope) =>
        fc
          .shuffledSubarray([...cellsOf(form)], { minLength: 1, maxLength: Math.min(5, cellsOf(form).length) })
          .chain((positions) => fc.tuple(...positions.map((position) => cellOf(form, position, scope.period))))
          .map((cells): Submission => ({ ...scope, cells: Object.fromEntries(cells) })),
      ),
    ),
  )
}

function leaves(form: Form, period: SchoolYear): readonly string[] {
  const { units } = context
  return units
    .leavesAt([units.root.id], period)
    .flatMap(({ id }) => (units.appliesAt(form.appliesTo, id, period) ? [id] : []))
}

function cellOf(form: Form, position: CellPosition, period: SchoolYear): fc.Arbitrary<[string, CellValues]> {
  const ofPersons = form.fields['graduates'] ? graduates(form) : putForward(form)
  const values = Object.keys(position).length === 0 ? ofPersons : exam(form, position, period)
  return values.chain(someOf).map((cell) => [cellKey(position), cell])
}

function exam(form: Form, position: CellPosition, period: SchoolYear): fc.Arbitrary<CellValues> {
  const { level, subject } = position
  const byMark = level === undefined || level === 'base'
  const [low, high] = byMark ? [2, 5] : [0, 100]
  const minimum = byMark ? 3 : minimumOf({ level: level ?? '', subject: subject ?? '' }, period)
  return fc.array(fc.integer({ min: low, max: high }), { maxLength: 30 }).chain((results) =>
    fc.nat({ max: 3 }).map((notAssessed): CellValues => ({
      takers: results.length,
      ...(form.fields['notAssessed'] && { notAssessed }),
      ...(form.fields['belowMinimum'] && { belowMinimum: results.filter((result) => result < minimum).length }),
      ...(form.fields['withJournal'] && {
        withJournal: results.length,
        lowered: 0,
        confirmed: Math.max(0, results.length - notAssessed),
        raised: Math.min(results.length, notAssessed),
      }),
      [byMark ? 'marks' : 'scores']: tallyOf(results),
    })),
  )
}

function minimumOf(cell: CellPosition, period: SchoolYear): number {
  const definition = parameters.find(({ id }) => id === 'ege-minimum')
  const value = definition && rowOn(definition, referenceDay(period), cell)?.value
  if (typeof value !== 'number') throw new Error(`no minimum score for ${cell['subject']}`)
  return value
}

function graduates(form: Form): fc.Arbitrary<CellValues> {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.tuple(fc.nat({ max: 200 }), part, part, part, part, part).map(([all, a, b, c, d, e]): CellValues => {
    const belowRussian = Math.floor(all * a)
    const belowMaths = Math.floor(all * b)
    const certificateBySeptember = Math.floor(all * c)
    return {
      graduates: all,
      admitted: all,
      belowRussian,
      belowMaths,
      belowEither: Math.max(belowRussian, belowMaths),
      certificateBySeptember,
      certificateByJune: Math.floor(certificateBySeptember * d),
      specialNeeds: Math.floor(all * e),
      specialNeedsSat: Math.floor(all * e * d),
      specialNeedsBelow: Math.floor(Math.min(all * e * d, Math.max(belowRussian, belowMaths))),
      ...(form.fields['repeating'] && { repeating: Math.floor((all - certificateBySeptember) * d) }),
    }
  })
}

/** Those put forward for a distinction, of one degree or of two, and those who have confirmed it. */
function putForward(form: Form): fc.Arbitrary<CellValues> {
  const pair = fc.nat({ max: 30 }).chain((all) => fc.tuple(fc.constant(all), fc.nat({ max: all })))
  if (form.fields['putForward']) return pair.map(([all, confirmed]) => ({ putForward: all, confirmed }))
  return fc.tuple(pair, pair).map(([[first, confirmedFirst], [second, confirmedSecond]]) => ({
    putForwardFirst: first,
    putForwardSecond: second,
    confirmedFirst,
    confirmedSecond,
    notConfirmed: first + second - confirmedFirst - confirmedSecond,
  }))
}

function tallyOf(results: readonly number[]): Tally {
  const tally: Record<string, number> = {}
  for (const result of results) tally[result] = (tally[result] ?? 0) + 1
  return tally
}
