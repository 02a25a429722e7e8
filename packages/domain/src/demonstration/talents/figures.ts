import { startYear } from '../../kernel/period.ts'
import type { DistrictYear, Figures } from '../figures.ts'
import { contestPersons, contestRows } from './contests.ts'
import { extraEducation } from './extra-education.ts'
import { olympiad } from './olympiad.ts'
import { arrangementRows, eventRows, projectRows } from './rows.ts'

export const talentsFigures: Figures = {
  ofUnit: (at) => [...olympiad(at), ...extraEducation(at), contestPersons(at)],
  ofDistrict: ({ unit, calendar: period, ...at }) => [
    { unit, form: 'extra-education-district', period, cells: { '': childrenOf(at, startYear(period)) } },
    { unit, form: 'talent-work', period, cells: { '': reachedBy(at, startYear(period)) } },
  ],
  rows: (over) => ({
    'vsosh-organisation-register': arrangementRows(over),
    'significant-contests-register': contestRows(over.periods),
    'network-projects-register': projectRows(over),
    'talent-events-register': eventRows(over),
  }),
}

type Children = Pick<DistrictYear, 'pupils' | 'random'>

/** Children of five to eighteen are more than the pupils of schools. */
function childrenOf({ pupils, random }: Children, year: number): { children: number; covered: number } {
  const children = Math.round(pupils * 1.25)
  return { children, covered: Math.floor((children * (68 + 2 * (year - 2021) + random.between(0, 2))) / 100) }
}

function reachedBy(
  { pupils, random }: Children,
  year: number,
): { parents: number; parentsReached: number; rewarded: number } {
  const parents = Math.round(pupils * 1.5)
  const parentsReached = Math.floor((parents * (6 + 2 * (year - 2021) + random.between(0, 3))) / 100)
  return { parents, parentsReached, rewarded: random.between(20, 45) }
}
