import type { Derivation } from './derivation.ts'
import type { Dimensions, ValuesOf } from './dimension.ts'
import type { FieldKind } from './field.ts'
import type { ParameterRef } from './parameter.ts'
import { rulesOf, type ScoreSheet } from './score-sheet.ts'
import type { Level } from './unit.ts'

/** Dimension → the values that are taken; a dimension that is not named is taken whole. */
export type Selection = Readonly<Record<string, readonly string[]>>

/** Bins of a tally: `from` and above, strictly `below`. */
export interface Bins {
  readonly from?: number | ParameterRef
  readonly below?: number | ParameterRef
}

/** Which units stand in for the evaluated ones. `rest`: the district without them. */
export type UnitFilter =
  | { readonly kind: 'rest' }
  | { readonly kind: 'on-list'; readonly list: string }
  | { readonly kind: 'offering'; readonly level: Level }

/** The data inside a reference: plain JSON. */
export interface ReferenceData {
  readonly form: string
  readonly field: string
  readonly kind: FieldKind
  readonly cells?: Selection
  readonly bins?: Bins
  readonly derived?: Derivation
  readonly when?: 'previous'
  readonly among?: UnitFilter
}

/** A form without dimensions has nothing to select. */
type SelectionOf<D extends Dimensions> = [keyof D] extends [never]
  ? never
  : { readonly [N in keyof D]?: ValuesOf<D>[N] | readonly ValuesOf<D>[N][] }

/** A field as a value. Each method returns a narrower reference; nothing is read until evaluation. */
export class Reference<K extends FieldKind = FieldKind, D extends Dimensions = Dimensions> implements ReferenceData {
  readonly form!: string
  readonly field!: string
  readonly kind!: K
  readonly cells?: Selection
  readonly bins?: Bins
  readonly derived?: Derivation
  readonly when?: 'previous'
  readonly among?: UnitFilter
  /** For the compiler only: never present. */
  declare readonly dimensions?: D

  constructor(data: ReferenceData & { readonly kind: K }) {
    Object.assign(this, data)
  }

  /** Only the cells with these values. */
  where(selection: SelectionOf<D>): Reference<K, D> {
    const named = Object.entries(selection) as [string, string | readonly string[]][]
    const lists = named.map(([dimension, values]) => [dimension, typeof values === 'string' ? [values] : values])
    return this.#with({ cells: { ...this.cells, ...(Object.fromEntries(lists) as Selection) } })
  }

  /** The same field of the period before. */
  in(when: 'previous'): Reference<K, D> {
    return this.#with({ when })
  }

  /** The same field over other units than the evaluated ones. */
  units(among: UnitFilter): Reference<K, D> {
    return this.#with({ among })
  }

  /** Of a tally: the events in the bins from `from` up. */
  from(this: Reference<'tally', D>, from: number | ParameterRef): Reference<'tally', D> {
    return this.#with({ bins: { ...this.bins, from } })
  }

  /** Of a tally: the events in the bins strictly below. */
  below(this: Reference<'tally', D>, below: number | ParameterRef): Reference<'tally', D> {
    return this.#with({ bins: { ...this.bins, below } })
  }

  /** In each cell the smaller of this field and another of the same form. */
  upTo(this: Reference<'count' | 'stock', D>, other: Reference<'count' | 'stock', D>): Reference<K, D> {
    return new Reference<K, D>({
      ...this,
      derived: { op: 'up-to', field: siblingOf(this, other) },
      kind: this.kind as K,
    })
  }

  /** How many cells have less of this field than of another of the same form. */
  shortOf(this: Reference<'count' | 'stock', D>, other: Reference<'count' | 'stock', D>): Reference<'count', D> {
    return new Reference<'count', D>({
      ...this,
      derived: { op: 'short-of', field: siblingOf(this, other) },
      kind: 'count',
    })
  }

  /** Points of a score sheet whose criteria are the values of the dimension `by`. */
  scored(
    this: Reference<'count', D>,
    sheet: ScoreSheet,
    by: keyof D & string,
    applies: Reference<'flag', D>,
  ): Reference<'count', D> {
    const derived = { op: 'scored', by, rules: rulesOf(sheet), applies: siblingOf(this, applies) } as const
    return new Reference<'count', D>({ ...this, derived, kind: 'count' })
  }

  /** The most that the sheet gives where its criteria apply. */
  mostPoints(
    this: Reference<'count', D>,
    sheet: ScoreSheet,
    by: keyof D & string,
    applies: Reference<'flag', D>,
  ): Reference<'count', D> {
    const derived = { op: 'most-points', by, rules: rulesOf(sheet), applies: siblingOf(this, applies) } as const
    return new Reference<'count', D>({ ...this, derived, kind: 'count' })
  }

  #with(change: Partial<ReferenceData>): Reference<K, D> {
    return new Reference<K, D>({ ...this, ...change, kind: this.kind })
  }
}

export const restOfDistrict: UnitFilter = { kind: 'rest' }

export function onListUnits(list: string): UnitFilter {
  return { kind: 'on-list', list }
}

export function offering(level: Level): UnitFilter {
  return { kind: 'offering', level }
}

/** What is reckoned within a cell stands in that cell. */
function siblingOf(field: ReferenceData, other: ReferenceData): string {
  if (field.form !== other.form) throw new Error(`${field.form} and ${other.form} have no cell in common`)
  return other.field
}
