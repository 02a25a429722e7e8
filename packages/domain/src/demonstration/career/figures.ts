import { careerGrades, juniorGrades } from '../../forms/career/career-participation.ts'
import { everyGrade } from '../../forms/contingent/grades.ts'
import { profileGrades } from '../../forms/career/advanced-studies.ts'
import { startYear } from '../../kernel/period.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { pupilsIn, type Figures, type UnitYear } from '../figures.ts'
import { destinations } from './destinations.ts'
import { careerEventRows } from './event-rows.ts'

export const careerFigures: Figures = {
  ofUnit: (at) => [destinations(at), participation(at), ofAbilympics(at), conditions(at), studies(at)],
  rows: (over) => ({ 'career-events': careerEventRows(over) }),
}

/** Years since the first of the demonstration: the project grows. */
function yearsOn({ period }: UnitYear): number {
  return startYear(period) - 2021
}

function only(at: UnitYear, form: string, values: CellValues): Submission {
  return { unit: at.profile.unit, form, period: at.period, cells: { '': values } }
}

function participation(at: UnitYear): Submission {
  const { random } = at
  const [guided, juniors] = [pupilsIn(at, careerGrades), pupilsIn(at, juniorGrades)]
  return only(at, 'career-participation', {
    juniors: random.between(0, Math.min(3, juniors)),
    masterClasses: random.between(0, Math.floor(guided / 8)),
    ticketToFuture: Math.floor((guided * (20 + 12 * yearsOn(at) + random.between(0, 10))) / 100),
    municipalEvents: random.between(Math.floor(guided / 4), Math.floor(guided / 2)),
    diagnosed: random.between(Math.floor(guided / 2), guided),
  })
}

function ofAbilympics(at: UnitYear): Submission {
  const { random } = at
  const eligible = Math.floor(pupilsIn(at, everyGrade) / 14) + random.between(0, 1)
  const participants = random.between(0, Math.min(2, eligible))
  return only(at, 'abilympics', { eligible, participants, masterClasses: random.between(0, Math.min(4, eligible)) })
}

function conditions(at: UnitYear): Submission {
  const { random } = at
  const parents = Math.ceil(pupilsIn(at, careerGrades) * 1.4)
  return only(at, 'career-conditions', {
    workplaces: at.isOrganisation ? 4 + yearsOn(at) * random.between(0, 2) : 0,
    agreements: at.isOrganisation ? random.between(1, 4) : 0,
    parents,
    parentsHelped: random.between(0, Math.floor(parents / 3)),
  })
}

function studies(at: UnitYear): Submission {
  const { random } = at
  const profiled = pupilsIn(at, profileGrades)
  return only(at, 'advanced-studies', {
    advanced: Math.floor(pupilsIn(at, everyGrade) / 12) + random.between(0, 2),
    profile: random.between(Math.floor(profiled / 2), profiled),
  })
}
