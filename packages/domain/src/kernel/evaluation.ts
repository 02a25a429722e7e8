import type { Derivation } from './derivation.ts'
import type { Exact } from './exact.ts'
import type { Period } from './period.ts'
import type { CellPosition } from './submission.ts'

/**
 * Why there is nothing to measure: nobody was concerned, the procedure was not held, the unit does not teach it, rules differed,
 * the figure does not exist in this cell (base maths has a mark and no score), there are too few units to
 * compare, or the figure is one of the whole district or of the legal entity and not of the unit that was asked.
 */
export type NotApplicable =
  | 'no-cases'
  | 'not-held'
  | 'not-offered'
  | 'not-comparable'
  | 'not-defined'
  | 'too-few'
  | 'of-district'
  | 'of-organisation'

/** The one list of states. `partial`: some units have not reported; `range` bounds the whole where the totals are known. */
export type Outcome =
  | { readonly state: 'value'; readonly value: Exact }
  | { readonly state: 'partial'; readonly value: Exact; readonly range: ValueRange | null }
  /** `unset`: the number that nobody has set, where that is what is missing. */
  | { readonly state: 'missing'; readonly unset?: string }
  | { readonly state: 'not-applicable'; readonly why: NotApplicable; readonly note?: string }

export interface ValueRange {
  readonly low: Exact
  readonly high: Exact
}

/** A sum that went into the formula, over the units that reported. */
export interface Part {
  readonly form: string
  readonly field: string
  readonly period: Period
  readonly value: number
  /** What was made of the field in each cell before the sum. */
  readonly derived?: Derivation['op']
  /** The value is in units of 1/10^scale. */
  readonly scale?: number
}

export interface Counted {
  readonly units: number
  readonly of: number
}

export interface Coverage {
  /** Leaf units that the formula concerns. */
  readonly expected: number
  readonly reported: number
  /** Leaf units that have not reported, or reported without a figure that is needed. */
  readonly missing: readonly string[]
}

export type Evaluation = Outcome & {
  readonly indicator: string
  readonly period: Period
  readonly units: readonly string[]
  readonly cell?: CellPosition
  readonly parts: readonly Part[]
  /** Where schools are counted or held against each other: how many were counted, of how many that have a value. */
  readonly counted?: Counted
  readonly coverage: Coverage
  /** Hash of the catalogue that it was reckoned by. */
  readonly catalogue?: string
}
