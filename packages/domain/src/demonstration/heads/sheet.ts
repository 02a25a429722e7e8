import { headCriteria, type HeadCriterion } from '../../forms/heads/head-score-sheet.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import type { SeededRandom } from '../random.ts'

/** Least and most of the figure in a school that does well and in one that does badly. */
const FIGURES: Readonly<Record<HeadCriterion, readonly [low: number, high: number]>> = {
  'enrolment-kept': [0, 1],
  'without-basic': [0, 1],
  'profile-classes': [0, 1],
  certificates: [92, 100],
  'olympiad-prizes': [0, 5],
  'extra-education': [65, 95],
  vacancies: [0, 2],
  'staff-trained': [80, 100],
  'young-teachers': [0, 2],
  'own-training': [0, 1],
  'reserve-candidate': [0, 1],
  'school-qa': [0, 1],
  'self-examination': [0, 1],
  prescriptions: [0, 2],
  complaints: [0, 1],
}

/** Cases that take points away are rare where a school is strong. */
const AGAINST: readonly HeadCriterion[] = ['without-basic', 'vacancies', 'prescriptions', 'complaints']

/** Figures of one head; a nine-year school has no profile classes, so the criterion does not apply to it. */
export function sheetOf({ profile, calendar, pupils, random }: UnitYear): Submission {
  const cells = headCriteria.map((criterion): [string, CellValues] => {
    const figure = drawn(criterion, profile.strength / 100, random)
    const applies = criterion !== 'profile-classes' || pupils['11'] !== undefined
    return [cellKey({ criterion }), applies ? { applies: 1, figure } : { applies: 0 }]
  })
  return { unit: profile.unit, form: 'head-sheet', period: calendar, cells: Object.fromEntries(cells) }
}

/** Of two draws a strong school keeps the better one. */
function drawn(criterion: HeadCriterion, strength: number, random: SeededRandom): number {
  const [low, high] = FIGURES[criterion]
  const draws = [random.between(low, high), random.between(low, high)]
  const isBetterHigh = !AGAINST.includes(criterion)
  return random.chance(strength) === isBetterHigh ? Math.max(...draws) : Math.min(...draws)
}
