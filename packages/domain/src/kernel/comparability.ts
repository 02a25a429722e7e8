import type { Citation } from './act.ts'
import type { Period } from './period.ts'
import type { Provenance } from './provenance.ts'
import type { Selection } from './reference.ts'

/**
 * What happened to a procedure in a year: `not-held` (no such exam was sat) or `not-comparable` (it was sat, but by other rules or
 * by other people, so its figures are not set beside those of other years).
 */
export interface Irregularity {
  readonly procedure: string
  readonly period: Period
  /** The cells it touches; absent: all of the procedure. */
  readonly cells?: Selection
  readonly effect: 'not-held' | 'not-comparable'
  readonly note: string
  readonly source: Citation | null
  readonly provenance: Provenance
}

/**
 * The irregularity that covers a whole selection, if there is one. A selection that is only partly touched (one of several
 * subjects) is `not-comparable`: its total would mix what was held and what was not.
 */
export function irregularityOf(
  irregularities: readonly Irregularity[],
  procedure: string | undefined,
  period: Period,
  selection: Selection,
): Irregularity | undefined {
  const touching = irregularities.filter(
    (entry) => entry.procedure === procedure && entry.period === period && overlaps(entry.cells ?? {}, selection),
  )
  const whole = touching.find((entry) => covers(entry.cells ?? {}, selection))
  if (whole) return whole
  const partial = touching[0]
  return partial && { ...partial, effect: 'not-comparable' }
}

function overlaps(cells: Selection, selection: Selection): boolean {
  return Object.entries(cells).every(([dimension, values]) => {
    const chosen = selection[dimension]
    return chosen === undefined || chosen.some((value) => values.includes(value))
  })
}

function covers(cells: Selection, selection: Selection): boolean {
  return Object.entries(cells).every(([dimension, values]) => {
    const chosen = selection[dimension]
    return chosen !== undefined && chosen.every((value) => values.includes(value))
  })
}
