import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import { distribute, headcount } from './headcount.ts'

/** What a school says of its staff on 20 September. */
export function stateOfStaff(at: UnitYear): readonly Submission[] {
  const { profile, period } = at
  const { staff, youngHired, youngStayed, young } = headcount(at)
  const open = HARD_TO_FILL.filter(() => at.random.chance(0.2))
  const hired = youngHired + at.random.between(0, 1)
  const report = (form: string, cells: Submission['cells']): Submission => ({ unit: profile.unit, form, period, cells })
  const settled = staff - young
  return [
    report('staff', { '': totals(at, open.length) }),
    report('staff-experience', {
      ...banded('experience', ['under-3'], [young]),
      ...banded(
        'experience',
        ['3-5', '5-10', '10-20', '20-30', 'over-30'],
        distribute(settled, [0.08, 0.12, 0.3, 0.2]),
      ),
    }),
    report('staff-age', {
      ...banded('age', ['under-30'], [young]),
      ...banded('age', ['30-35', '55-60', '61-plus', '36-54'], distribute(settled, [0.1, 0.22, 0.14])),
    }),
    report('staff-turnover', { '': { hired, left: at.random.between(0, 2), youngHired, youngStayed } }),
    report('vacancies', vacanciesIn(open)),
  ]
}

function totals({ profile, period, random }: UnitYear, vacant: number): CellValues {
  const { staff, young } = headcount({ profile, period })
  const teachers = staff - random.between(1, 2)
  const higher = staff - random.between(0, Math.floor(staff / 5))
  const firstCategory = random.between(Math.floor(staff / 4), Math.floor(staff / 2))
  const highestCategory = random.between(0, Math.floor(staff / 4))
  return {
    staff,
    teachers,
    higher,
    higherPedagogical: higher - random.between(0, 1),
    secondaryVocational: staff - higher,
    withCategory: firstCategory + highestCategory,
    firstCategory,
    highestCategory,
    young,
    nonSpecialists: random.between(0, 2),
    positions: staff + vacant,
  }
}

const HARD_TO_FILL = ['math', 'foreign', 'physics', 'psychologist'] as const

/** Said even where there are none: a sheet without a figure says nothing. */
const EVERYWHERE = ['primary', 'rus', 'math'] as const

function vacanciesIn(open: readonly string[]): Record<string, CellValues> {
  const none = EVERYWHERE.map((post) => [cellKey({ post }), { vacant: 0 }] as const)
  return Object.fromEntries([...none, ...open.map((post) => [cellKey({ post }), { vacant: 1 }] as const)])
}

/** A row for each band that somebody is in. */
function banded(dimension: string, bands: readonly string[], people: readonly number[]): Record<string, CellValues> {
  const cells = bands.map((band, index) => [cellKey({ [dimension]: band }), { staff: people[index] ?? 0 }] as const)
  return Object.fromEntries(cells.filter(([, { staff }]) => staff > 0))
}
