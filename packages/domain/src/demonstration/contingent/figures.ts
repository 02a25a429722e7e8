import { everyGrade, grades, type Grade } from '../../forms/contingent/grades.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { Profile } from '../profiles.ts'
import type { SeededRandom } from '../random.ts'
import type { Figures, UnitYear } from '../figures.ts'
import { absences } from './absences.ts'

export const contingentFigures: Figures = {
  ofUnit: (at) => [contingentOf(at), absences(at)],
}

function contingentOf({ profile, period, pupils, random }: UnitYear): Submission {
  return {
    unit: profile.unit,
    form: 'contingent',
    period,
    cells: Object.fromEntries(
      everyGrade.flatMap((grade) => {
        const here = pupils[grade]
        return here === undefined ? [] : [[cellKey({ grade }), cellOf(here, random)]]
      }),
    ),
  }
}

function cellOf(pupils: number, random: SeededRandom): CellValues {
  const specialNeeds = random.between(0, Math.ceil(pupils / 10))
  return {
    classes: pupils === 0 ? 0 : Math.ceil(pupils / 25),
    pupils,
    secondShift: 0,
    specialNeeds,
    disabled: random.between(0, Math.min(1, pupils)),
    homeStudy: random.between(0, Math.min(1, specialNeeds)),
  }
}

/** Pupils by grade; those of the last grades are the ones who sat their exams. */
export function pupilsOf(
  profile: Profile,
  { nine, eleven }: { readonly nine: number; readonly eleven: number },
  random: SeededRandom,
): UnitYear['pupils'] {
  const entries = everyGrade.flatMap((grade): [Grade, number][] => {
    const [younger, older] = [random.between(...profile.grade9), random.between(...(profile.grade11 ?? [0, 0]))]
    if (grades.values[grade].level === 'secondary') {
      return profile.grade11 ? [[grade, grade === '11' ? eleven : older]] : []
    }
    return [[grade, grade === '9' ? nine : younger]]
  })
  return Object.fromEntries(entries)
}
