import { everyGrade } from '../../forms/contingent/grades.ts'
import { everyHolidays } from '../../forms/upbringing/holidays.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import { pupilsIn, type UnitYear } from '../figures.ts'
import { partOf } from './part-of.ts'

const camps = ['day', 'country', 'sanatorium', 'labour', 'hike'] as const

/** Nearly everybody rests in summer, a few in the shorter holidays. */
const covered = { autumn: [10, 20], winter: [5, 15], spring: [10, 20], summer: [50, 80] } as const

export function holidayFigures(at: UnitYear, registered: number): readonly Submission[] {
  const { profile, period, random } = at
  const all = pupilsIn(at, everyGrade)
  const hardship = partOf(all, 8, 20, random)
  const rest = everyHolidays.map((holidays): readonly [string, CellValues] => {
    const [low, high] = covered[holidays]
    const rested = partOf(all, low, high, random)
    const hardshipCovered = Math.min(rested, hardship, partOf(hardship, low, 100, random))
    const registeredCovered = Math.min(rested, random.between(0, registered))
    const values = { covered: rested, hardship, hardshipCovered, registered, registeredCovered, disabledCovered: 0 }
    return [cellKey({ holidays }), values]
  })
  const summer = Number(Object.fromEntries(rest)[cellKey({ holidays: 'summer' })]?.['covered'] ?? 0)
  const ways = camps.map((camp): readonly [string, CellValues] => [
    cellKey({ holidays: 'summer', camp }),
    { children: camp === 'day' ? partOf(summer, 60, 90, random) : partOf(summer, 5, 25, random) },
  ])
  return [
    { unit: profile.unit, form: 'holiday-rest', period, cells: Object.fromEntries(rest) },
    { unit: profile.unit, form: 'holiday-camps', period, cells: Object.fromEntries(ways) },
  ]
}
