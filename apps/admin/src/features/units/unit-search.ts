import { sections320 } from '@msoko/domain'
import { readText } from '../../address/search.ts'

/** Which section of the plan is shown of a school, and which measure is drawn over the years: `ege-mean-score~level=base;subject=math`. */
export interface UnitSearch {
  readonly section?: number | undefined
  readonly measure?: string | undefined
}

/** Results of the exams: what a person opens a school for. */
export const FIRST_SECTION = 1

export function readUnitSearch(search: Readonly<Record<string, unknown>>): UnitSearch {
  const measure = readText(search['measure'])
  const section = Number(search['section'])
  const known = sections320.some(({ number }) => number === section)
  return { ...(known && { section }), ...(measure !== undefined && { measure }) }
}
