import type { Grade } from '../../forms/contingent/grades.ts'
import { cellKey, type CellValues } from '../../kernel/submission.ts'
import type { Figures, UnitYear } from '../figures.ts'
import { setsInUse } from './sets-in-use.ts'

export const textbooksFigures: Figures = {
  ofUnit: (at) => [{ unit: at.profile.unit, form: 'textbooks', period: at.period, cells: shelves(at) }],
  rows: () => ({ 'textbook-set-log': setsInUse() }),
}

/** Two books a grade are enough to see a surplus of one hide no lack of the other. */
function shelves({ pupils, random }: UnitYear): Record<string, CellValues> {
  const cells = (Object.entries(pupils) as [Grade, number][]).flatMap(([grade, here]) =>
    (['rus', Number(grade) < 7 ? 'math' : 'algebra'] as const).flatMap((subject) => {
      if (here === 0) return []
      const held = Math.max(0, here + random.between(-2, 6))
      const bought = held < here && random.chance(0.5) ? here : held
      return [
        [cellKey({ grade, subject, moment: 'september' }), shelf(here, held, random.between(0, 2))],
        [cellKey({ grade, subject, moment: 'april' }), shelf(here, bought, random.between(0, 1))],
      ] as const
    }),
  )
  return Object.fromEntries(cells)
}

function shelf(need: number, held: number, outdated: number): CellValues {
  return { need, held, inFederalList: Math.max(0, held - outdated) }
}
