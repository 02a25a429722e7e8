import { headCriteria, type HeadCriterion } from '../../forms/heads/head-score-sheet.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import type { SeededRandom } from '../random.ts'

/** Least and most of the figure in a school that does well and in one that does badly. */
const FIGURES: Readonly<Record<HeadCriterion, readonly [low: number, high: number]>> = {
  'enrolment-kept': [0, 1],
  'without-basic': [0, 1],
  'profile-classes': [0, 1],
  certificates: [94, 100],
  'olympiad-prizes': [0, 6],
  'extra-education': [70, 100],
  vacancies: [0, 2],
  'staff-trained': [88, 100],
  'young-teachers': [0, 3],
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
    const figure = drawn(criterion, luckOf(profile.strength), random)
    const applies = criterion !== 'profile-classes' || pupils['11'] !== undefined
    return [cellKey({ criterion }), applies ? { applies: 1, figure } : { applies: 0 }]
  })
  return { unit: profile.unit, form: 'head-sheet', period: calendar, cells: Object.fromEntries(cells) }
}

/** From weak schools to strong ones: the chance of a good figure. */
function luckOf(strength: number): number {
  return (strength - 35) / 35
}

/** Of three draws a lucky head keeps the best one, another the worst. */
function drawn(criterion: HeadCriterion, luck: number, random: SeededRandom): number {
  const [low, high] = FIGURES[criterion]
  const draws = Array.from({ length: 3 }, () => random.between(low, high))
  const isBetterHigh = !AGAINST.includes(criterion)
  return random.chance(luck) === isBetterHigh ? Math.max(...draws) : Math.min(...draws)
}
