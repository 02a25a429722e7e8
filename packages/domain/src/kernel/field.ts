/** Over which axes a field may be added. `false` means that the evaluator refuses. */
export interface Axes {
  readonly units: boolean
  /** Over the values of a partition. */
  readonly cells: boolean
  /** Over the values of a cohort: each person has one. */
  readonly cohorts: boolean
  readonly time: boolean
}

export type Attribution = 'enrolment' | 'main-job' | 'none'

export type Field = CountField | PersonsField | StockField | SumField | TallyField | FlagField

interface FieldBase {
  readonly title: string
  /** Shown beside the field: what to count and what not. */
  readonly hint?: string
  /** Other column headings met in workbooks. */
  readonly synonyms?: readonly string[]
  /** A blank cell is a problem unless the field is optional; blank is missing, never zero. */
  readonly optional?: true
  /** The field exists in these cells only: dimension → values. Elsewhere its cell stays blank. */
  readonly only?: Readonly<Record<string, readonly string[]>>
}

/** Events: entries, works, lessons. */
export interface CountField extends FieldBase {
  readonly kind: 'count'
}

/** People, counted where they belong; `none` when one person may be counted by two units. */
export interface PersonsField extends FieldBase {
  readonly kind: 'persons'
  readonly attributed: Attribution
}

/** A state on a date: places, books on the shelf. */
export interface StockField extends FieldBase {
  readonly kind: 'stock'
}

/** A quantity in units of `1 / 10^scale`. */
export interface SumField extends FieldBase {
  readonly kind: 'sum'
  readonly scale: number
}

/** A histogram over the whole numbers `from`…`to`. */
export interface TallyField extends FieldBase {
  readonly kind: 'tally'
  readonly from: number
  readonly to: number
}

/** Yes (1) or no (0). */
export interface FlagField extends FieldBase {
  readonly kind: 'flag'
}

export type FieldKind = Field['kind']

export function axesOf(field: Field): Axes {
  switch (field.kind) {
    case 'count':
    case 'sum':
    case 'tally':
      return { units: true, cells: true, cohorts: true, time: true }
    case 'stock':
      return { units: true, cells: true, cohorts: true, time: false }
    case 'persons':
      return { units: field.attributed !== 'none', cells: false, cohorts: true, time: false }
    case 'flag':
      return { units: false, cells: false, cohorts: false, time: false }
  }
}

type Options<F extends Field> = Omit<F, 'kind' | 'title'>

export function count(title: string, options: Options<CountField> = {}): CountField {
  return { kind: 'count', title, ...options }
}

export function persons(title: string, options: Partial<Options<PersonsField>> = {}): PersonsField {
  return { kind: 'persons', title, attributed: 'enrolment', ...options }
}

export function stock(title: string, options: Options<StockField> = {}): StockField {
  return { kind: 'stock', title, ...options }
}

export function sum(title: string, options: Options<SumField>): SumField {
  return { kind: 'sum', title, ...options }
}

export function tally(title: string, options: Options<TallyField>): TallyField {
  return { kind: 'tally', title, ...options }
}

export function flag(title: string, options: Options<FlagField> = {}): FlagField {
  return { kind: 'flag', title, ...options }
}
