import { readText } from '../../address/search.ts'

/** The lists of the catalogue, in the order in which they are offered. */
export const catalogueLists = ['indicators', 'forms', 'registers', 'parameters', 'acts', 'rules', 'measures'] as const

export type CatalogueList = (typeof catalogueLists)[number]

/** What is looked for, as it stands in the address. */
export interface CatalogueSearch {
  readonly list?: CatalogueList | undefined
  /** Words or a number of a measure. */
  readonly find?: string | undefined
  /** A section of the plan. */
  readonly section?: number | undefined
  /** From 1 on. */
  readonly page?: number | undefined
}

const LONGEST = 200

export function readCatalogueSearch(search: Readonly<Record<string, unknown>>): CatalogueSearch {
  const list = catalogueLists.find((each) => each === search['list'])
  const find = readText(search['find'])?.slice(0, LONGEST)
  const [section, page] = [search['section'], search['page']].map(wholeNumber)
  return {
    ...(list !== undefined && { list }),
    ...(find !== undefined && { find }),
    ...(section !== undefined && { section }),
    ...(page !== undefined && page > 1 && { page }),
  }
}

function wholeNumber(value: unknown): number | undefined {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 && number < 1000 ? number : undefined
}
