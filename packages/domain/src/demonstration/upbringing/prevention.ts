import { everyGrade, gradesFrom } from '../../forms/contingent/grades.ts'
import { startYear } from '../../kernel/period.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import { pupilsIn, type UnitYear } from '../figures.ts'
import type { SeededRandom } from '../random.ts'
import { partOf } from './part-of.ts'

export interface Prevention {
  /** Children on any record at the end, each once. */
  readonly records: number
  readonly submissions: readonly Submission[]
}

export function preventionFigures(at: UnitYear): Prevention {
  const { profile, period, calendar, random } = at
  const [school, pdn] = [random.between(1, 4), random.between(0, 2)]
  const kdn = random.between(0, pdn)
  const ofRecord = (record: string, atEnd: number) => [cellKey({ record }), recordOf(atEnd, random)] as const
  const rows = [ofRecord('school', school), ofRecord('pdn', pdn), ofRecord('kdn', kdn)]
  const offences = [
    [cellKey({ offence: 'crime' }), { acts: random.chance(0.2) ? 1 : 0 }],
    [cellKey({ offence: 'misdemeanour' }), { acts: random.between(0, 4) }],
  ] as const
  const { unit } = profile
  return {
    // The police have none whom the school does not watch too, but for one.
    records: Math.max(school, pdn) + (pdn > 0 ? random.between(0, 1) : 0),
    submissions: [
      { unit, form: 'prevention-records', period, cells: Object.fromEntries(rows) },
      { unit, form: 'juvenile-offences', period: calendar, cells: Object.fromEntries(offences) },
      { unit, form: 'individual-prevention', period: calendar, cells: { '': individualWork(at) } },
      { unit, form: 'psychological-testing', period, cells: { '': testing(at) } },
    ],
  }
}

function recordOf(atEnd: number, random: SeededRandom): CellValues {
  const removed = random.between(0, 2)
  const added = random.between(0, atEnd)
  return { atStart: atEnd + removed - added, added, removed, atEnd }
}

function individualWork({ profile, calendar, random }: UnitYear): CellValues {
  const year = startYear(calendar)
  const [atStart, atEnd] = [carriedInto(profile.unit, year), carriedInto(profile.unit, year + 1)]
  const least = Math.max(0, atStart - atEnd)
  const closedCarried = random.between(least, Math.max(least, Math.ceil(atStart / 2)))
  const closed = closedCarried + random.between(0, 1)
  return { atStart, opened: atEnd - atStart + closed, closed, closedCarried, atEnd }
}

/** With how many the work goes on at the turn of the year: drawn from no generator, so that both years say the same. */
function carriedInto(unit: string, year: number): number {
  return (unit.length * 3 + year * 7) % 5
}

/** Half of the sixth grade is thirteen by the day of the test. */
function testing(at: UnitYear): CellValues {
  const { random } = at
  const eligible = pupilsIn(at, gradesFrom(7, 11)) + Math.floor(pupilsIn(at, everyGrade.slice(5, 6)) / 2)
  const refused = Math.min(eligible, random.between(0, 3))
  return { eligible, refused, tested: eligible - refused - partOf(eligible - refused, 0, 8, random) }
}
