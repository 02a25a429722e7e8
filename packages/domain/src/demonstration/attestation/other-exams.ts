import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import type { SeededRandom } from '../random.ts'
import { tallyOf } from './tally-of.ts'

const COMPULSORY = ['rus', 'math'] as const

/** ГВЭ of one unit in one year: a pupil or two in the larger classes, nobody in the rest. */
export function stateExams({ profile, period, pupils, random }: UnitYear): readonly Submission[] {
  const sat = (graduates: number): Submission['cells'] => {
    const takers = graduates < 13 ? 0 : random.between(0, 2)
    return Object.fromEntries(
      COMPULSORY.map((subject) => [cellKey({ subject, attempt: 'main' }), marked(takers, 3, random)]),
    )
  }
  const nine: Submission = { unit: profile.unit, form: 'gve9-results', period, cells: sat(pupils['9'] ?? 0) }
  if (pupils['11'] === undefined) return [nine]
  return [nine, { unit: profile.unit, form: 'gve11-results', period, cells: sat(pupils['11']) }]
}

/** Mock exams of one unit in one year: they come out worse than the real ones. */
export function mockExams({ profile, period, pupils, random }: UnitYear): Submission {
  const nine = pupils['9'] ?? 0
  const eleven = pupils['11']
  const cells: Record<string, CellValues> = {}
  for (const subject of COMPULSORY) {
    const takers = nine - random.between(0, Math.ceil(nine / 15))
    cells[cellKey({ exam: 'oge', subject, level: 'single' })] = marked(takers, 2, random)
  }
  if (eleven !== undefined) {
    const atProfile = Math.floor(eleven / 3)
    const mocks = { 'rus|single': eleven, 'math|profile': atProfile, 'math|base': eleven - atProfile }
    for (const [exam, takers] of Object.entries(mocks)) {
      const [subject = '', level = ''] = exam.split('|')
      const belowMinimum = random.between(0, Math.ceil((takers * (100 - profile.strength)) / 200))
      if (takers > 0) cells[cellKey({ exam: 'ege', subject, level })] = { takers, belowMinimum }
    }
  }
  return { unit: profile.unit, form: 'mock-results', period, cells }
}

function marked(takers: number, lowest: number, random: SeededRandom): CellValues {
  const marks = Array.from({ length: takers }, () => random.between(lowest, 5))
  return { takers, belowMinimum: marks.filter((mark) => mark === 2).length, marks: tallyOf(marks) }
}
