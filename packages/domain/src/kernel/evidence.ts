import type { Citation } from './act.ts'
import type { Evaluation } from './evaluation.ts'
import type { Period } from './period.ts'
import type { Provenance } from './provenance.ts'

/** `not-applicable` leaves the set that it stands in. */
export type Verdict = 'met' | 'not-met' | 'unknown' | 'not-applicable'

/** A threshold as it was when the verdict was reached. */
export interface UsedThreshold {
  readonly value: number
  /** Absent when the rule itself carries the number. */
  readonly parameter?: string
  readonly source: Citation | null
  readonly provenance: Provenance
}

/** Why a verdict is what it is: the same tree is shown on the page, printed in the справка and read by the tests. */
export type Evidence =
  | {
      readonly op: 'at-least' | 'below'
      readonly verdict: Verdict
      readonly evaluation: Evaluation
      /** Null while the parameter is unset. */
      readonly threshold: UsedThreshold | null
    }
  | { readonly op: 'all' | 'any'; readonly verdict: Verdict; readonly of: readonly Evidence[] }
  | { readonly op: 'not'; readonly verdict: Verdict; readonly said: string; readonly of: Evidence }
  | {
      readonly op: 'at-least-of'
      readonly verdict: Verdict
      readonly said: string
      readonly needed: UsedThreshold | null
      readonly met: number
      /** Members that apply. */
      readonly considered: number
      readonly of: readonly Evidence[]
    }
  | {
      readonly op: 'same-in'
      readonly verdict: Verdict
      readonly periods: readonly Period[]
      readonly of: readonly Evidence[]
    }
  | {
      readonly op: 'on-list'
      readonly verdict: Verdict
      readonly list: string
      readonly period: Period
      /** By which act the list stands; null while there is none. */
      readonly source: Citation | null
    }

/** Every comparison in the tree, in order. */
export function comparisonsOf(evidence: Evidence): readonly (Evidence & { readonly evaluation: Evaluation })[] {
  switch (evidence.op) {
    case 'at-least':
    case 'below':
      return [evidence]
    case 'on-list':
      return []
    case 'not':
      return comparisonsOf(evidence.of)
    case 'all':
    case 'any':
    case 'at-least-of':
    case 'same-in':
      return evidence.of.flatMap(comparisonsOf)
  }
}
