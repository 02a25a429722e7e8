import { egeMinimum } from '../../parameters/ege-minimum.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import { referenceDay, type Period } from '../../kernel/period.ts'
import { rowOn } from '../../kernel/parameter.ts'
import type { Profile } from '../profiles.ts'
import type { SeededRandom } from '../random.ts'
import { achievements } from './achievements.ts'
import { tallyOf } from './tally-of.ts'
import { yearMarks } from './year-marks.ts'

const ELECTIVES_9 = ['social', 'geography', 'informatics', 'biology'] as const
const ELECTIVES_11 = ['social', 'physics', 'history', 'informatics', 'biology'] as const

interface Exam {
  readonly scores: readonly number[]
  readonly failed: readonly boolean[]
}

/** Grade 9 of one unit in one year: each pupil is drawn once, so persons and entries agree with one another. */
export function grade9(profile: Profile, failing: number, period: Period, random: SeededRandom): readonly Submission[] {
  const graduates = random.between(...profile.grade9)
  const drawMarks = (takers: number, risk: number): number[] =>
    Array.from({ length: takers }, () =>
      random.chance(risk) ? 2 : markFrom(profile.strength + random.between(-25, 25)),
    )
  const russian = drawMarks(graduates, failing)
  const maths = drawMarks(graduates, failing)
  const cells: Record<string, CellValues> = {
    [cellKey({ subject: 'rus', attempt: 'main' })]: ogeCell(russian),
    [cellKey({ subject: 'math', attempt: 'main' })]: ogeCell(maths),
  }
  let places = graduates * 2
  for (const [index, subject] of ELECTIVES_9.entries()) {
    const last = index === ELECTIVES_9.length - 1
    const takers = last ? Math.min(places, graduates) : Math.min(places, random.between(0, graduates))
    places -= takers
    if (takers > 0) cells[cellKey({ subject, attempt: 'main' })] = ogeCell(drawMarks(takers, failing / 2))
  }
  const retake = (marks: readonly number[], subject: string): number => {
    const retaking = marks.filter((mark) => mark === 2).length
    if (retaking === 0) return 0
    const passed = Array.from({ length: retaking }, () => random.chance(0.7)).filter(Boolean).length
    const values = [...Array<number>(passed).fill(3), ...Array<number>(retaking - passed).fill(2)]
    cells[cellKey({ subject, attempt: 'retake' })] = ogeCell(values)
    return retaking - passed
  }
  const stillBelow = Math.max(retake(russian, 'rus'), retake(maths, 'math'))
  const belowEither = russian.filter((mark, index) => mark === 2 || maths[index] === 2).length
  const repeating = stillBelow > 0 ? random.between(0, stillBelow) : 0
  const specialNeeds = random.between(0, Math.ceil(graduates / 12))
  return [
    { unit: profile.unit, form: 'oge-results', period, cells },
    yearMarks({ unit: profile.unit, period }, { rus: russian, math: maths }),
    {
      unit: profile.unit,
      form: 'gia9-graduates',
      period,
      cells: {
        '': {
          graduates,
          admitted: graduates,
          belowRussian: russian.filter((mark) => mark === 2).length,
          belowMaths: maths.filter((mark) => mark === 2).length,
          belowEither,
          certificateByJune: graduates - belowEither,
          certificateBySeptember: graduates - repeating,
          repeating,
          ...withSpecialNeeds(specialNeeds, belowEither),
        },
      },
    },
  ]
}

/** Grade 11: Russian for all, maths at one of the two levels, some subjects of choice. */
export function grade11(
  profile: Profile,
  failing: number,
  period: Period,
  random: SeededRandom,
): readonly Submission[] {
  if (!profile.grade11) return []
  const graduates = random.between(...profile.grade11)
  const profileTakers = random.between(1, Math.max(1, Math.floor(graduates / 2)))
  const draw = (takers: number, subject: string, level: string, risk: number): Exam => {
    const minimum = minimumOf(subject, level, period)
    const failed = Array.from({ length: takers }, () => random.chance(risk))
    const scores = failed.map((fails) =>
      fails
        ? random.between(Math.max(0, minimum - 12), minimum - 1)
        : Math.min(100, Math.max(minimum, profile.strength + random.between(-18, 26))),
    )
    return { failed, scores }
  }
  const russian = draw(graduates, 'rus', 'single', failing / 3)
  const profileMaths = draw(profileTakers, 'math', 'profile', failing)
  const base = Array.from({ length: graduates - profileTakers }, () =>
    random.chance(failing) ? 2 : markFrom(profile.strength + random.between(-20, 30)),
  )
  const cells: Record<string, CellValues> = {
    [egeCell('rus', 'single')]: scored(russian),
    [egeCell('math', 'profile')]: scored(profileMaths),
  }
  if (base.length > 0) {
    cells[egeCell('math', 'base')] = {
      takers: base.length,
      belowMinimum: base.filter((mark) => mark === 2).length,
      marks: tallyOf(base),
    }
  }
  const chosen: Exam[] = []
  for (const subject of ELECTIVES_11) {
    const takers = random.between(0, Math.ceil(graduates / 2))
    if (takers === 0) continue
    const exam = draw(takers, subject, 'single', failing / 2)
    cells[egeCell(subject, 'single')] = scored(exam)
    chosen.push(exam)
  }
  if (random.chance(0.3)) {
    cells[cellKey({ subject: 'rus', level: 'single', attempt: 'main', category: 'other' })] = scored(
      draw(1, 'rus', 'single', 0),
    )
  }
  const mathsFailed = [...profileMaths.failed, ...base.map((mark) => mark === 2)]
  const belowEither = russian.failed.filter((fails, index) => fails || mathsFailed[index]).length
  const recovered = random.between(0, belowEither)
  const specialNeeds = random.between(0, Math.ceil(graduates / 15))
  return [
    { unit: profile.unit, form: 'ege-results', period, cells },
    achievements(
      { unit: profile.unit, period },
      graduates,
      [russian, profileMaths, ...chosen].map(({ scores }) => scores),
    ),
    {
      unit: profile.unit,
      form: 'gia11-graduates',
      period,
      cells: {
        '': {
          graduates,
          admitted: graduates,
          belowRussian: russian.failed.filter(Boolean).length,
          belowMaths: mathsFailed.filter(Boolean).length,
          belowEither,
          certificateByJune: graduates - belowEither,
          certificateBySeptember: graduates - belowEither + recovered,
          ...withSpecialNeeds(specialNeeds, belowEither),
        },
      },
    },
  ]
}

/** All of them sat; a quarter of those below the minimum, rounded up, as far as there are so many. */
function withSpecialNeeds(specialNeeds: number, belowEither: number): CellValues {
  const specialNeedsBelow = Math.min(specialNeeds, Math.ceil(belowEither / 4))
  return { specialNeeds, specialNeedsSat: specialNeeds, specialNeedsBelow }
}

function egeCell(subject: string, level: string): string {
  return cellKey({ subject, level, attempt: 'main', category: 'current' })
}

function scored({ scores, failed }: Exam): CellValues {
  return { takers: scores.length, belowMinimum: failed.filter(Boolean).length, scores: tallyOf(scores) }
}

function ogeCell(marks: readonly number[]): CellValues {
  return {
    takers: marks.length,
    notAssessed: 0,
    belowMinimum: marks.filter((mark) => mark === 2).length,
    marks: tallyOf(marks),
  }
}

function markFrom(strength: number): number {
  if (strength >= 72) return 5
  return strength >= 52 ? 4 : 3
}

function minimumOf(subject: string, level: string, period: Period): number {
  const value = rowOn(egeMinimum, referenceDay(period), { subject, level })?.value
  if (typeof value !== 'number') throw new Error(`no minimum score for ${subject} ${level}`)
  return value
}
