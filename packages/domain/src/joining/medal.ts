import type { CheckContext } from '../kernel/run-checks.ts'
import { medalFirstBaseMark, medalSecondBaseMark } from '../parameters/medal-base-mark.ts'
import { medalFirstScore, medalSecondScore } from '../parameters/medal-score.ts'
import { medalSecondFours } from '../parameters/medal-second-fours.ts'
import { numberOn } from './minimum.ts'
import type { Sitting } from './persons.ts'
import { allOf, anyOf, atLeast, atMost, type Truth } from './truth.ts'

/** Final marks of the certificate that are not «5»; null while unknown. */
export interface Finals {
  readonly fours: number | null
  readonly belowFour: number | null
}

export type Degree = 'I' | 'II'

interface Conditions {
  readonly fours: number | null
  readonly score: number | null
  readonly baseMark: number | null
}

/**
 * The degree of the medal «За особые успехи в учении» that a graduate has earned; `none`; null while it cannot be told: a result or a
 * final mark is missing, or the year has no thresholds. The exams are the first results, one an exam; repeated ones do not count.
 */
export function medal(finals: Finals, exams: readonly Sitting[], context: CheckContext): Degree | 'none' | null {
  const first = earned('I', finals, exams, context)
  if (first !== false) return first === null ? null : 'I'
  const second = earned('II', finals, exams, context)
  return second === null ? null : second ? 'II' : 'none'
}

/** Whether the conditions of one degree are met. */
export function earned(
  degree: Degree,
  { fours, belowFour }: Finals,
  exams: readonly Sitting[],
  context: CheckContext,
): Truth {
  const conditions = conditionsOf(degree, context)
  const russian = exams.find(({ position }) => position['subject'] === 'rus')
  return allOf([
    atMost(belowFour, 0),
    atMost(fours, conditions.fours),
    atLeast(russian?.score ?? null, conditions.score),
    anotherExam(exams, conditions),
  ])
}

/** One more exam with the score; base maths has a mark and counts only for who sat nothing else beside Russian. */
function anotherExam(exams: readonly Sitting[], { score, baseMark }: Conditions): Truth {
  const others = exams.filter(({ position }) => position['subject'] !== 'rus')
  const scored = others.filter(({ position }) => position['level'] !== 'base')
  if (scored.length > 0) return anyOf(scored.map((exam) => atLeast(exam.score, score)))
  const [base] = others
  return atLeast(base?.mark ?? null, baseMark)
}

function conditionsOf(degree: Degree, context: CheckContext): Conditions {
  const on = (parameter: { readonly id: string }): number | null => numberOn(context, parameter.id)
  return degree === 'I'
    ? { fours: 0, score: on(medalFirstScore), baseMark: on(medalFirstBaseMark) }
    : { fours: on(medalSecondFours), score: on(medalSecondScore), baseMark: on(medalSecondBaseMark) }
}
