import { everyGrade } from '../../forms/contingent/grades.ts'
import { startYear } from '../../kernel/period.ts'
import { cellKey, type Submission } from '../../kernel/submission.ts'
import { pupilsIn, type UnitYear } from '../figures.ts'

/** Pupils in programmes and their enrolments, which are more: the coverage grows with the years. */
export function extraEducation(at: UnitYear): readonly Submission[] {
  const { random, calendar: period } = at
  const { unit } = at.profile
  const covered = Math.floor(
    (pupilsIn(at, everyGrade) * (62 + 4 * (startYear(period) - 2021) + random.between(0, 6))) / 100,
  )
  const half = Math.ceil(covered / 2)
  const enrolled = {
    art: half,
    sport: half,
    technical: random.between(0, half),
    science: random.between(0, Math.ceil(half / 2)),
    tourism: random.between(0, Math.ceil(half / 4)),
    social: random.between(0, Math.ceil(half / 2)),
  }
  const places = Object.entries(enrolled).map(([orientation, count]) => [cellKey({ orientation }), { enrolled: count }])
  return [
    { unit, form: 'extra-education', period, cells: { '': { covered } } },
    { unit, form: 'extra-education-places', period, cells: Object.fromEntries(places) as Submission['cells'] },
  ]
}
