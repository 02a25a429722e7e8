import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import type { SeededRandom } from '../random.ts'

/** Each graduate goes one way, so the ways add up to the graduates. */
export function destinations({ profile, period, pupils, random }: UnitYear): Submission {
  const [nine, eleven] = [pupils['9'], pupils['11']]
  return {
    unit: profile.unit,
    form: 'graduate-destinations',
    period,
    cells: {
      ...(nine !== undefined && { [cellKey({ grade: '9' })]: afterNine(nine, random) }),
      ...(eleven !== undefined && { [cellKey({ grade: '11' })]: afterEleven(eleven, random) }),
    },
  }
}

function afterNine(graduates: number, random: SeededRandom): CellValues {
  const toTenth = random.between(Math.floor(graduates / 3), Math.floor(graduates / 2))
  const { others, ...few } = fewOthers(graduates - toTenth, random)
  const toCollege = graduates - toTenth - others
  const byProfile = random.between(0, toCollege)
  return { graduates, toTenth, toCollege, ...few, byProfile, byProfileWithExams: random.between(0, byProfile) }
}

function afterEleven(graduates: number, random: SeededRandom): CellValues {
  const { others, ...few } = fewOthers(graduates, random)
  const toHigher = random.between(Math.floor((graduates - others) / 2), graduates - others)
  const examsMatchProfile = random.between(Math.floor(graduates / 2), graduates)
  return {
    graduates,
    toCollege: graduates - others - toHigher,
    toHigher,
    ...few,
    byProfile: random.between(0, graduates - others),
    examsMatchProfile,
  }
}

/** The few who work and the few of whom nothing else is known. */
function fewOthers(left: number, random: SeededRandom): { toWork: number; other: number; others: number } {
  const toWork = random.between(0, Math.min(1, left))
  const other = random.between(0, Math.min(1, left - toWork))
  return { toWork, other, others: toWork + other }
}
