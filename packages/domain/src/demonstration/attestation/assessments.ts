import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import type { SeededRandom } from '../random.ts'
import { tallyOf } from './tally-of.ts'

const GRADES = ['4', '5', '6', '7', '8'] as const
const SUBJECTS = ['rus', 'math'] as const
/** Grades whose works were looked through task by task. */
const BY_TASK: readonly string[] = ['4', '6', '8']
const MOST_POINTS = { basic: 12, advanced: 8 } as const

interface Work {
  readonly mark: number
  readonly journal: number | null
}

/** ВПР of one unit in one year: each pupil has a mark for the work and, but for a few, one in the journal. */
export function assessments({ profile, period, pupils, random }: UnitYear): readonly Submission[] {
  const results: Record<string, CellValues> = {}
  const subjectTo: Record<string, CellValues> = {}
  const tasks: Record<string, CellValues> = {}
  for (const grade of GRADES) {
    const here = pupils[grade] ?? 0
    for (const subject of SUBJECTS) {
      const takers = Math.max(0, here - random.between(0, Math.ceil(here / 12)))
      const works = Array.from({ length: takers }, () => work(profile.strength, random))
      const key = cellKey({ subject, grade })
      subjectTo[key] = { subjectTo: here }
      results[key] = cellOf(works)
      for (const [difficulty, most] of BY_TASK.includes(grade) ? Object.entries(MOST_POINTS) : []) {
        tasks[cellKey({ subject, grade, difficulty })] = completion(works, most, difficulty === 'basic' ? 3 : 5)
      }
    }
  }
  const submission = (form: string, cells: Submission['cells']): Submission => ({
    unit: profile.unit,
    form,
    period,
    cells,
  })
  return [
    submission('vpr-subject-to', subjectTo),
    submission('vpr-results', results),
    submission('vpr-task-completion', tasks),
  ]
}

function work(strength: number, random: SeededRandom): Work {
  const journal = random.between(3, 5)
  const mark = Math.min(5, Math.max(2, journal + stepOf(strength, random)))
  return { mark, journal: random.chance(0.05) ? null : journal }
}

function stepOf(strength: number, random: SeededRandom): number {
  const drawn = random.between(0, 99)
  if (drawn < 80 - strength) return -1
  return drawn > 95 ? 1 : 0
}

function cellOf(works: readonly Work[]): CellValues {
  const steps = works.flatMap(({ mark, journal }) => (journal === null ? [] : [Math.sign(mark - journal)]))
  const count = (step: number): number => steps.filter((taken) => taken === step).length
  return {
    takers: works.length,
    marks: tallyOf(works.map(({ mark }) => mark)),
    withJournal: steps.length,
    lowered: count(-1),
    confirmed: count(0),
    raised: count(1),
  }
}

/** The better the mark, the more of the points; harder tasks take off more. */
function completion(works: readonly Work[], most: number, hardness: number): CellValues {
  const points = works.map(({ mark }) => Math.max(0, most - (5 - mark) * hardness))
  return { points: points.reduce((sum, got) => sum + got, 0), mostPoints: works.length * most }
}
