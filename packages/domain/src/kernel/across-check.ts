import type { ParameterRef } from './parameter.ts'
import type { ReferenceData } from './reference.ts'

/**
 * What one cell says against the year before, or one form against another. Only an accumulated number that falls is an error; the
 * rest asks for a look and lets the figures through.
 */
export type AcrossCheck<F extends string = string> =
  /** A change of more than `percent` since the period before, in the same cell, and of `least` at that. */
  | {
      readonly op: 'steady'
      readonly severity: 'warning'
      readonly field: F
      readonly percent: number | ParameterRef
      readonly least: number
    }
  /** An accumulated number never falls. */
  | { readonly op: 'never-falls'; readonly severity: 'error'; readonly field: F }
  /** The same people counted by another form of the same unit. */
  | { readonly op: 'same-as'; readonly severity: 'warning'; readonly field: F; readonly to: ReferenceData }
  /** A part of the people counted by another form of the same unit. */
  | { readonly op: 'within'; readonly severity: 'warning'; readonly field: F; readonly to: ReferenceData }

/** In a school of a dozen a third comes and goes with three pupils: fewer than five are never asked about. */
const FEWEST_TO_ASK = 5

export function steady<F extends string>(
  field: F,
  percent: number | ParameterRef,
  least = FEWEST_TO_ASK,
): AcrossCheck<F> {
  return { op: 'steady', severity: 'warning', field, percent, least }
}

export function neverFalls<F extends string>(field: F): AcrossCheck<F> {
  return { op: 'never-falls', severity: 'error', field }
}

export function sameAs<F extends string>(field: F, to: ReferenceData): AcrossCheck<F> {
  return { op: 'same-as', severity: 'warning', field, to }
}

export function within<F extends string>(field: F, to: ReferenceData): AcrossCheck<F> {
  return { op: 'within', severity: 'warning', field, to }
}
