import { everyGrade, type Grade } from '../../forms/contingent/grades.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import type { SeededRandom } from '../random.ts'

const SUBJECTS = ['rus', 'math', 'biology', 'history', 'labour', 'sport'] as const
const STAGES = ['school', 'municipal', 'regional', 'final'] as const

interface Result {
  readonly stage: (typeof STAGES)[number]
  readonly subject: string
  readonly grade: Grade
  readonly entries: number
  readonly winners: number
  readonly awarded: number
}

/** The stages of one school in one year: works by subject, the pupils behind them, and the points of those who wrote two stages. */
export function olympiad(at: UnitYear): readonly Submission[] {
  const results = everyGrade.flatMap((grade) => resultsIn(grade, at))
  const filed = { unit: at.profile.unit, period: at.period }
  return [
    { ...filed, form: 'vsosh-entries', cells: entriesOf(results) },
    { ...filed, form: 'vsosh-persons', cells: personsOf(results, at) },
    { ...filed, form: 'vsosh-completion', cells: pointsOf(results, at.random) },
  ]
}

/** Each stage takes a part of those who sat the one before it. */
function resultsIn(grade: Grade, { pupils, random }: UnitYear): readonly Result[] {
  const [here, number] = [pupils[grade] ?? 0, Number(grade)]
  if (here === 0 || number < 4) return []
  const subjects = number === 4 ? SUBJECTS.slice(0, 2) : SUBJECTS
  return subjects.flatMap((subject) => {
    const taken: Result[] = []
    let entries = random.between(0, Math.ceil(here / 4))
    for (const stage of STAGES) {
      if (entries === 0 || number < (stage === 'school' ? 4 : stage === 'municipal' ? 7 : 9)) break
      taken.push({ stage, subject, grade, entries, ...honours(entries, random) })
      entries = random.chance(stage === 'school' ? 0.5 : 0.15) ? random.between(1, Math.ceil(entries / 3)) : 0
    }
    return taken
  })
}

function honours(entries: number, random: SeededRandom): { winners: number; awarded: number } {
  const winners = random.chance(0.3) ? 1 : 0
  return { winners, awarded: winners + random.between(0, Math.floor((entries - winners) / 3)) }
}

function entriesOf(results: readonly Result[]): Readonly<Record<string, CellValues>> {
  const cells = results.map(({ stage, subject, grade, entries, winners, awarded }) => [
    cellKey({ stage, subject, grade }),
    { entries, winners, prizeWinners: awarded - winners, awarded },
  ])
  return Object.fromEntries(cells) as Readonly<Record<string, CellValues>>
}

/** A pupil writes one subject or several: the persons of a grade lie between its largest subject and all of its works. */
function personsOf(results: readonly Result[], { pupils, random }: UnitYear): Readonly<Record<string, CellValues>> {
  const cells = STAGES.map((stage) => {
    let [participants, awarded, winners] = [0, 0, 0]
    for (const grade of everyGrade) {
      const sat = results.filter((result) => result.stage === stage && result.grade === grade)
      const people = (of: 'entries' | 'awarded' | 'winners', most: number): number => {
        const each = sat.map((result) => result[of])
        return random.between(Math.max(0, ...each), Math.min(most, sumOf(each)))
      }
      const here = people('entries', pupils[grade] ?? 0)
      const honoured = people('awarded', here)
      participants += here
      awarded += honoured
      winners += people('winners', honoured)
    }
    return [cellKey({ stage }), { participants, awarded, winners }]
  })
  return Object.fromEntries(cells) as Readonly<Record<string, CellValues>>
}

/** In tenths of a point: a hundred points are the most in either stage, and the later one is harder. */
function pointsOf(results: readonly Result[], random: SeededRandom): Readonly<Record<string, CellValues>> {
  const cells = SUBJECTS.flatMap((subject) => {
    const sat = results.filter((result) => result.stage === 'municipal' && result.subject === subject)
    const both = sumOf(sat.map(({ entries }) => entries))
    if (both === 0) return []
    const most = both * 1000
    const points = { schoolPoints: both * random.between(450, 800), municipalPoints: both * random.between(180, 500) }
    return [[cellKey({ subject }), { both, schoolMost: most, municipalMost: most, ...points }]]
  })
  return Object.fromEntries(cells) as Readonly<Record<string, CellValues>>
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
