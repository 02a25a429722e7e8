import type { AcrossCheck } from './across-check.ts'
import type { Citation } from './act.ts'
import type { Check } from './check.ts'
import type { Dimensions, ValuesOf } from './dimension.ts'
import type { Field } from './field.ts'
import type { PeriodKind } from './period.ts'
import type { Purpose } from './purpose.ts'
import { Reference } from './reference.ts'
import type { CellPosition } from './submission.ts'
import type { AppliesTo, Level } from './unit.ts'

export type Fields = Readonly<Record<string, Field>>

/** Values that may stand together in one cell; a form with dimensions lists them, and nothing else is accepted. */
export type Combination<D extends Dimensions = Dimensions> = { readonly [N in keyof D]: readonly ValuesOf<D>[N][] }

/** A part of the cells, as the values of some dimensions. */
export type SomeCells<D extends Dimensions = Dimensions> = { readonly [N in keyof D]?: readonly ValuesOf<D>[N][] }

/** A procedure that may be void, moved or not held in a year: `ege`, `oge`. */
export type Procedure = string

export interface Form<F extends Fields = Fields, D extends Dimensions = Dimensions> {
  readonly id: string
  /** Grows when fields, dimensions or checks change their meaning. */
  readonly version: number
  readonly title: string
  /** Name of the sheet in the workbook, at most 31 characters. */
  readonly sheet: string
  readonly source: Citation
  /** Other measures and items that rest on the form. */
  readonly serves?: readonly Citation[]
  readonly period: PeriodKind
  /** Month and day (`09-20`) whose state of affairs the figures give; absent when they are gathered over the period. */
  readonly stateOn?: string
  readonly appliesTo: AppliesTo
  /** The rows that the figures are counted from: the form is never filled in by hand. */
  readonly register?: string
  /** What may be void, moved or not held in a year; absent where nothing is held. */
  readonly procedure?: Procedure
  /** `complete`: an absent cell of a submitted form is zero; `as-given`: it is missing. */
  readonly cells: 'complete' | 'as-given'
  /** What the figures must never be used for. */
  readonly notFor: readonly Purpose[]
  readonly dimensions: D
  readonly combinations: readonly Combination<D>[]
  /** Cells that every reporter has: their rows stand ready in the template. All of them when absent. */
  readonly usual?: SomeCells<D>
  readonly fields: F
  readonly checks: readonly Check[]
  /** What is held against other years and other forms, when the figures come in. */
  readonly across: readonly AcrossCheck[]
}

export type References<F extends Fields, D extends Dimensions> = {
  readonly [N in keyof F]: Reference<F[N]['kind'], D>
}

/** A form with its fields as values in `f`: `results.f.takers.where({ subject: 'rus' })`. */
export type DefinedForm<F extends Fields, D extends Dimensions> = Form<F, D> & { readonly f: References<F, D> }

interface FormInput<F extends Fields, D extends Dimensions> extends Omit<
  Form<F, D>,
  'checks' | 'across' | 'dimensions' | 'combinations' | 'usual' | 'notFor'
> {
  readonly notFor?: readonly Purpose[]
  readonly dimensions?: D
  readonly combinations?: readonly Combination<NoInfer<D>>[]
  readonly usual?: SomeCells<NoInfer<D>>
  readonly checks: readonly Check<NoInfer<keyof F & string>>[]
  readonly across?: readonly AcrossCheck<NoInfer<keyof F & string>>[]
}

export function defineForm<const F extends Fields, const D extends Dimensions = Record<never, never>>(
  input: FormInput<F, D>,
): DefinedForm<F, D> {
  const dimensions = input.dimensions ?? ({} as D)
  const refs = Object.entries(input.fields).map(([field, { kind }]) => [
    field,
    new Reference({ form: input.id, field, kind }),
  ])
  return {
    notFor: [],
    across: [],
    ...input,
    dimensions,
    combinations: input.combinations ?? [{} as Combination<D>],
    f: Object.fromEntries(refs) as References<F, D>,
  }
}

/** A form never changes, and its cells are asked for at every evaluation. */
const cellsOfForms = new WeakMap<Form, readonly CellPosition[]>()

/** Every cell that the form admits, in the order of its combinations. */
export function cellsOf(form: Form): readonly CellPosition[] {
  const known = cellsOfForms.get(form)
  if (known) return known
  const cells = form.combinations.flatMap((combination) =>
    Object.keys(form.dimensions).reduce<CellPosition[]>(
      (positions, dimension) =>
        positions.flatMap((position) =>
          (combination[dimension] ?? []).map((value) => ({ ...position, [dimension]: value })),
        ),
      [{}],
    ),
  )
  cellsOfForms.set(form, cells)
  return cells
}

export function admits(form: Form, position: CellPosition): boolean {
  return form.combinations.some((combination) =>
    Object.keys(form.dimensions).every((dimension) =>
      (combination[dimension] ?? []).includes(position[dimension] ?? ''),
    ),
  )
}

/**
 * The cells whose rows stand ready in the template of a unit with these levels. A dimension that `usual` does not name is left open;
 * a unit without levels, such as the district, has them all.
 */
export function usualCells(form: Form, levels: readonly Level[]): readonly CellPosition[] {
  const usual = Object.entries(form.usual ?? {})
  return cellsOf(form).filter(
    (position) =>
      usual.every(([dimension, values]) => values === undefined || values.includes(position[dimension] ?? '')) &&
      (levels.length === 0 ||
        Object.entries(position).every(([dimension, value]) => isTaught(form, dimension, value, levels))),
  )
}

function isTaught(form: Form, dimension: string, value: string, levels: readonly Level[]): boolean {
  const level = form.dimensions[dimension]?.values[value]?.level
  return level === undefined || levels.includes(level)
}
