import type { Level } from './unit.ts'

export interface DimensionValue {
  readonly title: string
  /** Other ways the value is written in workbooks. */
  readonly synonyms?: readonly string[]
  /** Only units that teach this level have such cells. */
  readonly level?: Level
}

/**
 * `cohort`: every person falls into exactly one value (a grade, an age), so people and events add up over it.
 * `partition`: every event does (a subject), while one person may be met under several, so only events add up.
 * `subgroup`: values may overlap, so they are never summed.
 */
export interface Dimension<Value extends string = string> {
  readonly kind: 'cohort' | 'partition' | 'subgroup'
  readonly title: string
  /** Other headings under which the dimension stands in workbooks. */
  readonly synonyms?: readonly string[]
  readonly values: Readonly<Record<Value, DimensionValue>>
}

type DimensionHeadings = Pick<Dimension, 'synonyms'>

export function cohort<const Value extends string>(
  title: string,
  values: Readonly<Record<Value, DimensionValue>>,
  headings: DimensionHeadings = {},
): Dimension<Value> {
  return { kind: 'cohort', title, ...headings, values }
}

export function partition<const Value extends string>(
  title: string,
  values: Readonly<Record<Value, DimensionValue>>,
  headings: DimensionHeadings = {},
): Dimension<Value> {
  return { kind: 'partition', title, ...headings, values }
}

export function subgroup<const Value extends string>(
  title: string,
  values: Readonly<Record<Value, DimensionValue>>,
  headings: DimensionHeadings = {},
): Dimension<Value> {
  return { kind: 'subgroup', title, ...headings, values }
}

export type Dimensions = Readonly<Record<string, Dimension>>

/** Values of each dimension: what a selection or a cell may name. */
export type ValuesOf<D extends Dimensions> = { readonly [K in keyof D]: keyof D[K]['values'] & string }
