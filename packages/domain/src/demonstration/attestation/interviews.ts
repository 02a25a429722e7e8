import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import { tallyOf } from './tally-of.ts'

const PASSED = 10
const MOST = 20
const TASKS = { reading: 2, retelling: 4, monologue: 3, dialogue: 2 } as const

/** The final interview of one unit in one year. Who has not come or not passed in February comes in March. */
export function interviews({ profile, period, pupils, random }: UnitYear): readonly Submission[] {
  const graduates = pupils['9'] ?? 0
  const takers = graduates - Number(graduates > 5 && random.chance(0.2))
  const points = Array.from({ length: takers }, () => {
    const share = Math.min(100, profile.strength + random.between(-22, 32))
    return Math.round((MOST * share) / 100)
  })
  const passed = points.filter((got) => got >= PASSED).length
  const february = { subjectTo: graduates, takers, passed, points: tallyOf(points) }
  const again = graduates - passed
  const march = {
    subjectTo: again,
    takers: again,
    passed: again,
    points: tallyOf(Array<number>(again).fill(PASSED + 1)),
  }
  const tasks = Object.entries(TASKS).map(([task, most]): [string, CellValues] => [
    cellKey({ term: 'february', task }),
    { points: points.reduce((sum, got) => sum + Math.round((got * most) / MOST), 0), mostPoints: takers * most },
  ])
  return [
    {
      unit: profile.unit,
      form: 'interview',
      period,
      cells: { 'term=february': february, ...(again > 0 && { 'term=march': march }) },
    },
    { unit: profile.unit, form: 'interview-tasks', period, cells: Object.fromEntries(tasks) },
  ]
}
