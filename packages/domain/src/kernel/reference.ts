import type { Dimensions, ValuesOf } from './dimension.ts'
import type { FieldKind } from './field.ts'
import type { ParameterRef } from './parameter.ts'
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
