import { readText } from '../../address/search.ts'

/** Which measure of a school is drawn over the years: `ege-mean-score~level=base;subject=math`. */
export interface UnitSearch {
  readonly measure?: string | undefined
}

export function readUnitSearch(search: Readonly<Record<string, unknown>>): UnitSearch {
  const measure = readText(search['measure'])
  return measure === undefined ? {} : { measure }
}
