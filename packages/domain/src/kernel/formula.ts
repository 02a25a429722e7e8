import type { Dimensions } from './dimension.ts'
import type { Exact } from './exact.ts'
import type { ParameterRef } from './parameter.ts'
import type { Reference, ReferenceData } from './reference.ts'
import type { ScoreSheet } from './score-sheet.ts'

/** A formula is plain JSON. Each word says which kinds of field it takes; anything else does not compile. */
export type Formula =
  | Total
  | Share
  | Ratio
  | Weighted
  | Mean
  | Quantile
  | Spread
  | Difference
  | UnitShare
  | UnitsWithin
  | AcrossUnits

export interface Total {
  readonly op: 'total'
  readonly of: ReferenceData
}

/** part ÷ whole, both of one sort (events, persons, places, amounts), part never above whole. */
export interface Share {
  readonly op: 'share'
  readonly part: ReferenceData
  readonly whole: ReferenceData
}

/** Any two quantities: events per person, pupils per place. May exceed one. */
export interface Ratio {
  readonly op: 'ratio'
  readonly of: ReferenceData
  readonly per: ReferenceData
}

/** Σ weight·events ÷ Σ events. A term whose weight is the parameter value `exclude` is left out of both sums. */
export interface Weighted {
  readonly op: 'weighted'
  readonly terms: readonly WeightedTerm[]
}

export interface WeightedTerm {
  readonly weight: number | ParameterRef
  readonly of: ReferenceData
}

/** Σ bin·events ÷ Σ events of a tally. */
export interface Mean {
  readonly op: 'mean'
  readonly of: ReferenceData
}

/** The value below which the share `at` of the events lies; between two events their middle. */
export interface Quantile {
  readonly op: 'quantile'
  readonly of: ReferenceData
  readonly at: Exact
}

/** Standard deviation of a sample (n − 1). */
export interface Spread {
  readonly op: 'spread'
  readonly of: ReferenceData
}

export interface Difference {
  readonly op: 'difference'
  readonly from: Formula
  readonly subtract: Formula
}

/** Units that say yes ÷ units that have answered. */
export interface UnitShare {
  readonly op: 'unit-share'
  readonly of: ReferenceData
}

/** Schools whose value lies from `from` up and strictly below `below` ÷ schools that have a value. */
export interface UnitsWithin {
  readonly op: 'units-within'
  readonly value: Formula
  readonly from?: number | ParameterRef
  readonly below?: number | ParameterRef
}

/**
 * The values of the schools held against each other. `decile-ratio`: the mean of the tenth with the highest values ÷ that of the
 * tenth with the lowest, from ten schools up; `extremes-ratio`: the highest ÷ the lowest.
 */
export type Across = 'median' | 'highest' | 'lowest' | 'decile-ratio' | 'extremes-ratio'

export interface AcrossUnits {
  readonly op: 'across-units'
  readonly how: Across
  readonly value: Formula
}

type Sort = 'count' | 'tally'

export function total(of: Reference<'count' | 'persons' | 'stock' | 'sum' | 'tally'>): Total {
  return { op: 'total', of }
}

export function share<D extends Dimensions, E extends Dimensions>(
  part: Reference<Sort, D>,
  whole: Reference<Sort, E>,
): Share
export function share<D extends Dimensions, E extends Dimensions, K extends 'persons' | 'stock' | 'sum'>(
  part: Reference<K, D>,
  whole: Reference<NoInfer<K>, E>,
): Share
export function share(part: ReferenceData, whole: ReferenceData): Share {
  return { op: 'share', part, whole }
}

export function ratio<K extends 'count' | 'persons' | 'stock' | 'sum' | 'tally'>(
  of: Reference<K>,
  base: Reference<'count' | 'persons' | 'stock' | 'sum' | 'tally'>,
): Ratio {
  return { op: 'ratio', of, per: base }
}

export function weighted(
  ...terms: readonly (readonly [weight: number | ParameterRef, of: Reference<Sort>])[]
): Weighted {
  return { op: 'weighted', terms: terms.map(([weight, of]) => ({ weight, of })) }
}

export function mean(of: Reference<'tally'>): Mean {
  return { op: 'mean', of }
}

export function quantile(of: Reference<'tally'>, at: Exact): Quantile {
  return { op: 'quantile', of, at }
}

export function spread(of: Reference<'tally'>): Spread {
  return { op: 'spread', of }
}

export function difference(from: Formula, subtract: Formula): Difference {
  return { op: 'difference', from, subtract }
}

export function unitShare(of: Reference<'flag'>): UnitShare {
  return { op: 'unit-share', of }
}

/** Bounds are in the unit of the inner value: a share lies between 0 and 1. */
export function unitsWithin(value: Formula, bounds: Pick<UnitsWithin, 'from' | 'below'>): UnitsWithin {
  return { op: 'units-within', value, ...bounds }
}

export function acrossUnits(how: Across, value: Formula): AcrossUnits {
  return { op: 'across-units', how, value }
}

/** Σ points of a score sheet over the cells of its criteria. */
export function points<D extends Dimensions>(
  scores: ScoredReferences<D>,
  sheet: ScoreSheet,
  by: keyof D & string,
): Total {
  return total(scores.figure.scored(sheet, by, scores.applies))
}

/** Σ points ÷ the most that the criteria which apply can give. */
export function pointsShare<D extends Dimensions>(
  scores: ScoredReferences<D>,
  sheet: ScoreSheet,
  by: keyof D & string,
): Share {
  const { figure, applies } = scores
  return share(figure.scored(sheet, by, applies), figure.mostPoints(sheet, by, applies))
}

interface ScoredReferences<D extends Dimensions> {
  readonly figure: Reference<'count', D>
  readonly applies: Reference<'flag', D>
}

/** Every field that the formula reads, in the order of reading. */
export function referencesOf(formula: Formula): readonly ReferenceData[] {
  switch (formula.op) {
    case 'total':
    case 'mean':
    case 'quantile':
    case 'spread':
    case 'unit-share':
      return [formula.of]
    case 'share':
      return [formula.part, formula.whole]
    case 'ratio':
      return [formula.of, formula.per]
    case 'weighted':
      return formula.terms.map(({ of }) => of)
    case 'difference':
      return [...referencesOf(formula.from), ...referencesOf(formula.subtract)]
    case 'units-within':
    case 'across-units':
      return referencesOf(formula.value)
  }
}
