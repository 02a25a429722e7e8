import { startYear } from '../../kernel/period.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import { headcount } from './headcount.ts'

/** How the staff of a school learns in a year: its courses, seminars and contests. */
export function growthOfStaff(at: UnitYear): readonly Submission[] {
  const { profile, period, calendar, random } = at
  const { staff, young } = headcount(at)
  const { cells, due } = latestDocuments(at, staff)
  const report = (form: string, figures: Submission['cells'], when: Submission['period'] = period): Submission => ({
    unit: profile.unit,
    form,
    period: when,
    cells: figures,
  })
  return [
    report('methodical-work', {
      '': {
        youngTeacherSchool: young - (young > 2 ? 1 : 0),
        seminars: random.between(Math.floor(staff / 3), Math.floor(staff * 0.8)),
        diagnosed: random.between(0, Math.floor(staff / 3)),
      },
    }),
    report('professional-development', cells),
    report('training-need', needByTheme(at, due)),
    report('training-plan', plan(at, staff), calendar),
    report('teacher-contests', contests(at), calendar),
  ]
}

/** More of them every year have had their course within the last three. */
function latestDocuments(
  { period, random }: UnitYear,
  staff: number,
): { cells: Record<string, CellValues>; due: number } {
  const share = 0.68 + 0.06 * (startYear(period) - 2021)
  const recent = Math.floor(staff * share)
  const within5 = Math.ceil((staff - recent) / 2)
  const earlier = staff - recent - within5
  const again = random.between(0, 2)
  const cells = {
    [cellKey({ latest: 'within-3' })]: { staff: recent, due: again },
    [cellKey({ latest: 'within-5' })]: { staff: within5, due: within5 },
    [cellKey({ latest: 'earlier' })]: { staff: earlier, due: earlier },
  }
  return { cells, due: again + within5 + earlier }
}

const THEMES = ['standards', 'literacy', 'assessment', 'special-needs', 'digital'] as const

function needByTheme({ random }: UnitYear, due: number): Record<string, CellValues> {
  const needed = THEMES.map((theme) => [cellKey({ theme }), { due: random.between(0, Math.ceil(due / 2)) }] as const)
  return Object.fromEntries(needed.filter(([, { due: people }]) => people > 0))
}

function plan({ random }: UnitYear, staff: number): Record<string, CellValues> {
  const planned = random.between(2, 2 + Math.floor(staff / 6))
  const retraining = random.between(0, 1)
  const cell = (audience: string, programme: string): string => cellKey({ audience, programme })
  return {
    [cell('teachers', 'further-training')]: {
      planned,
      done: planned - random.between(0, Math.min(2, planned)),
      beyond: random.between(0, 1),
    },
    [cell('teachers', 'retraining')]: { planned: retraining, done: random.between(0, retraining), beyond: 0 },
    [cell('heads', 'further-training')]: { planned: 1, done: 1, beyond: 0 },
  }
}

const CONTESTS = ['teacher-of-the-year', 'preschool-teacher-of-the-year', 'heart-to-children'] as const

/** Whoever wins in the district goes on to the region. */
function contests({ random }: UnitYear): Record<string, CellValues> {
  const cells = CONTESTS.flatMap((contest): (readonly [string, CellValues])[] => {
    const participants = random.between(0, 1)
    const winners = participants * random.between(0, 1)
    const municipal = [cellKey({ contest, stage: 'municipal' }), { participants, winners }] as const
    const regional = [cellKey({ contest, stage: 'regional' }), { participants: winners, winners: 0 }] as const
    return [municipal, ...(winners > 0 ? [regional] : [])]
  })
  return Object.fromEntries(cells)
}
