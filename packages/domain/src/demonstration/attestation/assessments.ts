import { cellKey, type CellValues, type Submission, type Tally } from '../../kernel/submission.ts'
import type { Period } from '../../kernel/period.ts'
import type { Profile } from '../profiles.ts'
import type { SeededRandom } from '../random.ts'

const GRADES = ['4', '5', '6', '7', '8'] as const
const SUBJECTS = ['rus', 'math'] as const

/** ВПР of one unit in one year: each pupil has a mark for the work and, but for a few, one in the journal. */
export function assessments(profile: Profile, period: Period, random: SeededRandom): Submission {
  const cells: Record<string, CellValues> = {}
  for (const grade of GRADES) {
    const pupils = random.between(...profile.grade9)
    for (const subject of SUBJECTS) {
      const works = Array.from({ length: pupils }, () => {
        const journal = random.between(3, 5)
        const mark = Math.min(5, Math.max(2, journal + stepOf(profile.strength, random)))
        return { mark, journal: random.chance(0.05) ? null : journal }
      })
      cells[cellKey({ subject, grade })] = cellOf(works)
    }
  }
  return { unit: profile.unit, form: 'vpr-results', period, cells }
}

function stepOf(strength: number, random: SeededRandom): number {
  const drawn = random.between(0, 99)
  if (drawn < 80 - strength) return -1
  return drawn > 95 ? 1 : 0
}

function cellOf(works: readonly { readonly mark: number; readonly journal: number | null }[]): CellValues {
  const marks: Record<string, number> = {}
  for (const { mark } of works) marks[mark] = (marks[mark] ?? 0) + 1
  const steps = works.flatMap(({ mark, journal }) => (journal === null ? [] : [Math.sign(mark - journal)]))
  const count = (step: number): number => steps.filter((taken) => taken === step).length
  return {
    takers: works.length,
    marks: marks satisfies Tally,
    withJournal: steps.length,
    lowered: count(-1),
    confirmed: count(0),
    raised: count(1),
  }
}
