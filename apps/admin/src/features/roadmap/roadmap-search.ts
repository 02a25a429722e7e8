import { readText } from '../../address/search.ts'

/** What the pages of the plan show; it stays in the address. */
export interface RoadmapSearch {
  /** First year of the cycle; absent: the one in force today. */
  readonly cycle?: number | undefined
  readonly section?: number | undefined
  /** A body: `irtsoso`; `none` for measures that name nobody. */
  readonly executor?: string | undefined
  /** Only measures that are due in this year. */
  readonly due?: number | undefined
  readonly find?: string | undefined
}

export function readRoadmapSearch(search: Readonly<Record<string, unknown>>): RoadmapSearch {
  const [cycle, section, due] = ['cycle', 'section', 'due'].map((key) => readNumber(search[key]))
  const [executor, find] = ['executor', 'find'].map((key) => readText(search[key]))
  return {
    ...(cycle !== undefined && { cycle }),
    ...(section !== undefined && { section }),
    ...(executor !== undefined && { executor }),
    ...(due !== undefined && { due }),
    ...(find !== undefined && { find }),
  }
}

function readNumber(value: unknown): number | undefined {
  const number = Number(value)
  return (typeof value === 'string' || typeof value === 'number') && Number.isInteger(number) && number > 0
    ? number
    : undefined
}
