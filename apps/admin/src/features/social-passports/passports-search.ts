import { passportParts } from '@msoko/domain'
import { readText } from '../../address/search.ts'

/** How far a passport has come. */
export type Handed = 'whole' | 'partly' | 'none'

const HANDED: readonly Handed[] = ['whole', 'partly', 'none']

/** Shares that stand on the list of all schools; the rest is on the page of each. */
export const MAIN_SHARES = passportParts
  .flatMap(({ lines }) => lines)
  .filter(({ id }) => ['sp-low-income', 'sp-large', 'sp-single-parent', 'sp-at-risk', 'sp-registered'].includes(id))

/** The filter and the order of the list. */
export interface PassportsSearch {
  readonly handed?: Handed | undefined
  /** Indicator by whose share the schools are ordered, the largest first; absent: as in the district. */
  readonly order?: string | undefined
}

export function readPassportsSearch(search: Readonly<Record<string, unknown>>): PassportsSearch {
  const handed = HANDED.find((each) => each === search['handed'])
  const order = readText(search['order'])
  const known = MAIN_SHARES.some(({ id }) => id === order)
  return { ...(handed !== undefined && { handed }), ...(known && { order }) }
}
