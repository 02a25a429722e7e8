import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'

const CRITERIA = ['1', '2', '3', '4', '5'] as const

/** The final essay of one unit in one year: most pass in December, the rest in February. */
export function essays({ profile, period, pupils, random }: UnitYear): readonly Submission[] {
  const graduates = pupils['11']
  if (graduates === undefined) return []
  const takers = graduates - Number(graduates > 3 && random.chance(0.15))
  const failed = Math.min(takers, random.chance(profile.strength / 100) ? 0 : random.between(1, 2))
  const failedLength = Math.min(failed, random.between(0, 1))
  const december = { subjectTo: graduates, takers, retelling: 0, passed: takers - failed, failedLength, failedOwn: 0 }
  const again = graduates - december.passed
  const february = { subjectTo: again, takers: again, retelling: 0, passed: again, failedLength: 0, failedOwn: 0 }
  const checked = takers - failedLength
  const criteria = CRITERIA.map((criterion): [string, CellValues] => {
    // A work that fails criterion 1 or 2 fails as a whole.
    const most = criterion === '1' ? failed - failedLength : criterion === '2' ? 0 : Math.ceil(checked / 8)
    return [
      cellKey({ term: 'december', criterion }),
      { checked, failed: criterion === '1' ? most : random.between(0, most) },
    ]
  })
  return [
    {
      unit: profile.unit,
      form: 'essay',
      period,
      cells: { 'term=december': december, ...(again > 0 && { 'term=february': february }) },
    },
    { unit: profile.unit, form: 'essay-criteria', period, cells: Object.fromEntries(criteria) },
  ]
}
