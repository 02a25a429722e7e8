import { readText } from '../../address/search.ts'

/** What the template is to hold, as it stands in the address. */
export interface ImportsSearch {
  readonly fill?: string | undefined
}

export function readImportsSearch(search: Readonly<Record<string, unknown>>): ImportsSearch {
  const fill = readText(search['fill'])
  return fill !== undefined && /^[a-z0-9,-]+$/.test(fill) ? { fill } : {}
}
