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
      readonly op: 'given'
      readonly verdict: Verdict
      readonly said: string
      readonly when: Evidence
      readonly judged: Evidence
    }
  | {
      readonly op: 'sustained'
      readonly verdict: Verdict
      readonly years: number
      /** Newest first, as far back as was looked; years in which it was not held stand among them. */
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
      /** What was judged for want of a list. */
      readonly otherwise?: Evidence
    }

/** The evidence that a piece of it is made of. */
export function partsOf(evidence: Evidence): readonly Evidence[] {
  switch (evidence.op) {
    case 'at-least':
    case 'below':
      return []
    case 'on-list':
      return evidence.otherwise ? [evidence.otherwise] : []
    case 'given':
      return [evidence.when, evidence.judged]
    case 'not':
      return [evidence.of]
    case 'all':
    case 'any':
    case 'at-least-of':
    case 'same-in':
    case 'sustained':
      return evidence.of
  }
}

/** Every comparison in the tree, in order. */
export function comparisonsOf(evidence: Evidence): readonly (Evidence & { readonly evaluation: Evaluation })[] {
  return evidence.op === 'at-least' || evidence.op === 'below' ? [evidence] : partsOf(evidence).flatMap(comparisonsOf)
}
