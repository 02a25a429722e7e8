import type { PointRule } from './score-sheet.ts'

/** What is made of a field within its cell, before any sum: a surplus in one cell must not hide a hole in another. */
export type Derivation =
  /** The smaller of the field and another of the same cell. */
  | { readonly op: 'up-to'; readonly field: string }
  /** 1 where the field is below another of the same cell, otherwise 0. */
  | { readonly op: 'short-of'; readonly field: string }
  /** Points that the score sheet gives for the figure; none where `applies` says no. */
  | ScoredBy
  /** The most points that the sheet can give in the cell. */
  | (Omit<ScoredBy, 'op'> & { readonly op: 'most-points' })

export interface ScoredBy {
  readonly op: 'scored'
  /** The dimension whose values are the criteria. */
  readonly by: string
  /** Criterion → its rule. */
  readonly rules: Readonly<Record<string, PointRule>>
  /** A flag of the same cell: whether the criterion applies to the unit. */
  readonly applies: string
}
