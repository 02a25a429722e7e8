import { rowOn } from '../../kernel/parameter.ts'
import { referenceDay } from '../../kernel/period.ts'
import type { Submission } from '../../kernel/submission.ts'
import { egeHighScore } from '../../parameters/ege-high-score.ts'

/** Persons with high results, of one unit: the scores of each exam, its first takers first. Nothing is drawn. */
export function achievements(
  shared: Pick<Submission, 'unit' | 'period'>,
  graduates: number,
  exams: readonly (readonly number[])[],
): Submission {
  const high = rowOn(egeHighScore, referenceDay(shared.period))?.value
  if (typeof high !== 'number') throw new Error('no high score')
  const persons = Array.from({ length: graduates }, (_, person) => exams.flatMap((scores) => scores[person] ?? []))
  const withAny = (least: number): number => persons.filter((scores) => scores.some((score) => score >= least)).length
  const bestThree = persons.map((scores) =>
    scores
      .toSorted((a, b) => b - a)
      .slice(0, 3)
      .reduce((sum, score) => sum + score, 0),
  )
  const values = {
    highScorers: withAny(high),
    hundredScorers: withAny(100),
    threeOver220: bestThree.filter((points) => points >= 220).length,
  }
  return { ...shared, form: 'ege-achievements', cells: { '': values } }
}
