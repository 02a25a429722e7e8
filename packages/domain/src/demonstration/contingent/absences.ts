import type { Grade } from '../../forms/contingent/grades.ts'
import { startYear } from '../../kernel/period.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'

/** Reckoned and not drawn, so that the pupils beside it stay as they were. */
export function absences({ profile, period, pupils }: UnitYear): Submission {
  const cells = (Object.entries(pupils) as [Grade, number][]).map(([grade, here]): [string, CellValues] => {
    const lot = (here * 7 + Number(grade) * 3 + startYear(period) + profile.strength) % 12
    return [cellKey({ grade }), missedBy(here, lot)]
  })
  return { unit: profile.unit, form: 'attendance', period, cells: Object.fromEntries(cells) }
}

/** Most miss nothing, some a little, and here and there somebody a lot. */
function missedBy(pupils: number, lot: number): CellValues {
  const absent = pupils > 2 && lot === 0 ? 1 : 0
  const often = pupils > 4 && lot % 5 === 1 ? 1 : 0
  const sometimes = Math.min(Math.floor(pupils / 6), pupils - absent - often)
  const never = pupils - absent - often - sometimes
  const missed = { 0: never, [4 + lot]: sometimes, [30 + lot]: often, 100: absent }
  const seen = Object.entries(missed).filter(([, count]) => count > 0)
  return { missed: Object.fromEntries(seen), notAttending: absent }
}
