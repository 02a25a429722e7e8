import { readText } from '../../address/search.ts'

/** Which document is being prepared. */
export interface ReportsSearch {
  readonly report?: string
}

export function readReportsSearch(search: Readonly<Record<string, unknown>>): ReportsSearch {
  const report = readText(search['report'])
  return report === undefined ? {} : { report }
}
