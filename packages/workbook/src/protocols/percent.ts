import type { CellContent } from '../sheets.ts'

export interface Percent {
  readonly value: number
  /** Digits after the comma as printed. */
  readonly places: number
}

/** «12,5», «12.50 %», or a cell formatted as a share. Null when it is none. */
export function percentIn(content: CellContent | null): Percent | null {
  if (content === null || (content.kind !== 'number' && content.kind !== 'text')) return null
  const match = /^(\d{1,3})(?:[.,](\d{1,15}))?\s*%?$/.exec(content.text.trim())
  const value = Number(`${match?.[1]}.${match?.[2] ?? '0'}`)
  return match === null || value > 100 ? null : { value, places: Math.min(match[2]?.length ?? 0, MOST_PLACES) }
}

const MOST_PLACES = 6

/** Whole numbers out of `all` that print as the percent with so many places. */
export function wholesOf(
  { value }: Percent,
  all: number,
  places: number,
): readonly [least: number, most: number] | null {
  const half = 0.5 * 10 ** -places
  const least = Math.max(0, Math.ceil(((value - half) * all) / 100 - 1e-9))
  const most = Math.min(all, Math.floor(((value + half) * all) / 100 + 1e-9))
  return least > most ? null : [least, most]
}
