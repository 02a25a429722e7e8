import { everyGrade } from '../../forms/contingent/grades.ts'
import { startYear } from '../../kernel/period.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { pupilsIn, type Figures, type UnitYear } from '../figures.ts'
import { chanceOfFail } from '../profiles.ts'
import { passport } from './passport.ts'
import { actRows, supportRows } from './rows.ts'

export const lowResultsFigures: Figures = {
  ofUnit: (at) => [...passport(at, pupilsIn(at, everyGrade)), ...(at.isOrganisation ? [staffOf(at)] : [])],
  rows: (over) => ({ 'low-results-acts-register': actRows(over), 'low-results-support-register': supportRows(over) }),
}

/** A school is on the list while many of its entries fail; the others have nobody to count. */
function staffOf(at: UnitYear): Submission {
  const { profile, random, calendar: period } = at
  const listed = chanceOfFail(profile, startYear(period) - 2021) >= 0.3
  return {
    unit: profile.unit,
    form: 'low-results-staff',
    period,
    cells: { '': listed ? trainedOf(random.between(14, 20), at) : NOBODY },
  }
}

const NOBODY: CellValues = { staff: 0, trained: 0, diagnosed: 0, either: 0 }

function trainedOf(staff: number, { random }: UnitYear): CellValues {
  const [trained, diagnosed] = [random.between(2, 7), random.between(3, 7)]
  return { staff, trained, diagnosed, either: random.between(Math.max(trained, diagnosed), trained + diagnosed) }
}
