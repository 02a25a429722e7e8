import { everyGrade } from '../../forms/contingent/grades.ts'
import { startYear } from '../../kernel/period.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { pupilsIn, type DistrictYear, type Figures, type UnitYear } from '../figures.ts'
import { partOf } from './part-of.ts'
import { holidayFigures } from './holidays.ts'
import { preventionFigures } from './prevention.ts'
import { upbringingRows } from './rows.ts'

export const upbringingFigures: Figures = {
  ofUnit: (at) => {
    const { records, submissions } = preventionFigures(at)
    return [...submissions, ...holidayFigures(at, records), ...schoolLife(at)]
  },
  ofDistrict: ({ unit, calendar, pupils, random }: DistrictYear) => {
    const offenders = random.between(2, 5)
    const values = { minors: pupils + random.between(150, 170), offenders, repeat: random.between(0, 2) }
    return [{ unit, form: 'juvenile-offenders', period: calendar, cells: { '': values } }]
  },
  rows: upbringingRows,
}

function schoolLife(at: UnitYear): readonly Submission[] {
  const { profile, period, calendar, pupils, random, isOrganisation } = at
  const all = pupilsIn(at, everyGrade)
  // Classes of up to 25, as the contingent has them.
  const classes = everyGrade.reduce((sum, grade) => sum + Math.ceil((pupils[grade] ?? 0) / 25), 0)
  const withLeader = Math.max(0, classes - random.between(0, 1))
  const leaders = Math.max(0, withLeader - random.between(0, 2))
  const participants = Math.min(leaders, random.between(0, 2))
  // Once adopted, a programme stays.
  const inForce = startYear(period) >= 2021 + (profile.unit.length % 4) ? 1 : 0
  const one = (form: string, values: CellValues, when: Submission['period'] = period): Submission => ({
    unit: profile.unit,
    form,
    period: when,
    cells: { '': values },
  })
  return [
    one('class-leaders', { classes, withLeader, leaders }),
    one('class-leader-contest', { participants, laureates: Math.min(participants, random.between(0, 1)) }, calendar),
    one('youth-movements', { volunteers: partOf(all, 15, 35, random), members: partOf(all, 40, 70, random) }),
    ...(isOrganisation
      ? [one('upbringing-program', { inForce, published: Math.min(inForce, random.between(0, 1)), calendarPlan: 1 })]
      : []),
  ]
}
