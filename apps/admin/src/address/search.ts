import { readYear } from './school-year.ts'

/** What every page may carry in its address: the school year and the number whose reason is open. */
export interface SharedSearch {
  readonly year?: number | undefined
  readonly why?: string | undefined
}

export function readSharedSearch(search: Readonly<Record<string, unknown>>): SharedSearch {
  const year = readYear(search['year'])
  const why = readText(search['why'])
  return { ...(year !== undefined && { year }), ...(why !== undefined && { why }) }
}

/** A text of the address, absent when empty; the router reads a text of digits as a number. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
