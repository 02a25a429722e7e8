import type { Citation } from './act.ts'
import type { Exact } from './exact.ts'
import type { NotApplicable } from './evaluation.ts'
import type { Formula } from './formula.ts'
import type { Provenance } from './provenance.ts'
import type { Purpose } from './purpose.ts'
import type { CellKey, CellPosition, CellValues } from './submission.ts'

/** `percent` shows a share as per cent; `points` a difference of shares as percentage points. */
export type IndicatorUnit =
  | 'percent'
  | 'points'
  | 'score'
  | 'mark'
  | 'index'
  | 'per-person'
  | 'persons'
  | 'events'
  | 'times'

/** Values that are kept as ratios and shown in hundredths. */
export function isShare(unit: IndicatorUnit): boolean {
  return unit === 'percent' || unit === 'points'
}

/** For whom the number is meant: a school, the district as a whole, or both alike. */
export type IndicatorLevel = 'unit' | 'district' | 'both'

export interface Indicator {
  readonly id: string
  /** Official wording where the act gives one. */
  readonly title: string
  /** How tables and evidence name it: «ОГЭ», «Средний балл». */
  readonly short: string
  readonly source: Citation
  /** Where the formula comes from. */
  readonly provenance: Provenance
  readonly purpose: Purpose
  readonly unit: IndicatorUnit
  readonly level: IndicatorLevel
  /** Decimals when printed. */
  readonly precision: number
  readonly better: 'higher' | 'lower' | 'neither'
  /** A change or a deviation: printed with its sign. */
  readonly signed?: true
  /** Dimensions that are fixed before evaluation: an average over subjects is not a number of this indicator. */
  readonly by: readonly string[]
  /** The formula as a methodist would say it. */
  readonly words: string
  readonly formula: Formula
  readonly examples: readonly IndicatorExample[]
}

type ExampleFacts = Readonly<Record<string, Readonly<Record<CellKey, CellValues>>>>

export interface IndicatorExample {
  readonly name: string
  /** Form id → cells of one unit, or of the district where it reports. A form that is absent was not submitted. */
  readonly facts: ExampleFacts
  /** The same of the period before. */
  readonly previous?: ExampleFacts
  readonly cell?: CellPosition
  readonly expected:
    | { readonly value: Exact }
    | { readonly state: 'missing' }
    | { readonly state: 'not-applicable'; readonly why: NotApplicable }
}

/** A share is shown in per cent; what is made of several formulas may be; everything else is not. */
type UnitFor<F extends Formula> = F extends { readonly op: 'share' | 'unit-share' | 'units-within' }
  ? 'percent'
  : F extends { readonly op: 'across-units' }
    ? IndicatorUnit
    : Exclude<IndicatorUnit, 'percent'>

export function defineIndicator<const F extends Formula>(
  indicator: Omit<Indicator, 'by' | 'formula' | 'unit' | 'level'> & {
    readonly by?: readonly string[]
    readonly level?: IndicatorLevel
    readonly formula: F
    readonly unit: UnitFor<F>
  },
): Indicator {
  return { by: [], level: 'both', ...indicator }
}
