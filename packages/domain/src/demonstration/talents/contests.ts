import { startYear, type SchoolYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import type { Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'
import { profiles } from '../profiles.ts'

/** Invented contests; the day lies in the first or the second half of the school year. */
const CONTESTS = [
  { title: 'Конкурс исследовательских работ «Исток» (вымышленный)', contestLevel: 'regional', day: '11-20' },
  { title: 'Олимпиада по черчению «Ватман» (вымышленная)', contestLevel: 'regional', day: '02-14' },
  { title: 'Конкурс технического творчества «Шестерня» (вымышленный)', contestLevel: 'national', day: '03-25' },
] as const

/** Reckoned, not drawn: the register and the form of the persons speak of the same contests. */
function entered(unit: string, period: SchoolYear): readonly RegisterRow[] {
  const school = profiles.findIndex((profile) => profile.unit === unit)
  const year = startYear(period)
  return CONTESTS.flatMap(({ day, ...contest }, index) => {
    const turn = school + year + index
    if (turn % 3 === 0) return []
    const date = `${day > '09-01' ? year : year + 1}-${day}`
    const values = { date, ...contest, entries: 1 + ((2 * school + year + index) % 3), awarded: Number(turn % 4 === 1) }
    return [{ unit, values }]
  })
}

export function contestRows(periods: readonly SchoolYear[]): readonly RegisterRow[] {
  return periods.flatMap((period) => profiles.flatMap(({ unit }) => entered(unit, period)))
}

/** One pupil of the school enters all of its contests, the others one each. */
export function contestPersons({ profile: { unit }, period }: UnitYear): Submission {
  const rows = entered(unit, period)
  const sum = (column: string): number => rows.reduce((all, { values }) => all + Number(values[column]), 0)
  const participants = rows.length === 0 ? 0 : sum('entries') - rows.length + 1
  const awarded = Math.min(sum('awarded'), participants)
  return { unit, form: 'significant-persons', period, cells: { '': { participants, awarded } } }
}
