import { cellsOf, type Form } from './form.ts'
import { axesOf, type Field } from './field.ts'
import { rowOn, type Parameter, type ParameterRef } from './parameter.ts'
import { previousPeriod, referenceDay, type Period } from './period.ts'
import type { Bins, ReferenceData, Selection } from './reference.ts'
import { cellKey, cellPosition, type CellPosition, type Facts, type Submission, type Tally } from './submission.ts'

export interface ReadingContext {
  readonly forms: readonly Form[]
  readonly parameters: readonly Parameter[]
  readonly facts: Facts
  /** A municipality's own values of parameters: they stand before the catalogue's. */
  readonly settings?: Readonly<Record<string, number | 'exclude'>>
}

/** What a unit reported for a reference; null when it did not. */
export type Reading = number | Tally | null

export function formOf(context: ReadingContext, id: string): Form {
  const form = context.forms.find((candidate) => candidate.id === id)
  if (!form) throw new Error(`unknown form: ${id}`)
  return form
}

export function fieldOf(context: ReadingContext, reference: ReferenceData): Field {
  const field = formOf(context, reference.form).fields[reference.field]
  if (!field) throw new Error(`unknown field: ${reference.form}.${reference.field}`)
  return field
}

export function periodOf(reference: ReferenceData, period: Period): Period {
  return reference.when === 'previous' ? previousPeriod(period) : period
}

export function parameterValue(
  context: Pick<ReadingContext, 'parameters' | 'settings'>,
  reference: ParameterRef,
  period: Period,
  cell: CellPosition = {},
): number | 'exclude' | null {
  const own = context.settings?.[reference.parameter]
  if (own !== undefined) return own
  const definition = context.parameters.find(({ id }) => id === reference.parameter)
  if (!definition) throw new Error(`unknown parameter: ${reference.parameter}`)
  return rowOn(definition, referenceDay(period), cell)?.value ?? null
}

/** What is read from every leaf alike. */
export interface Lookup {
  readonly reference: ReferenceData
  readonly period: Period
  readonly form: Form
  readonly field: Field
  /** The selected cells, without the field's own limits. */
  readonly selection: Selection
  readonly wanted: Selector
}

export function lookupOf(
  context: ReadingContext,
  reference: ReferenceData,
  selection: Selection,
  period: Period,
): Lookup {
  const [form, field] = [formOf(context, reference.form), fieldOf(context, reference)]
  return { reference, period, form, field, selection, wanted: selectorOf(selection, field.only) }
}

/** Sums the selected cells of one leaf; the field's axes have been asked before (`refuseUnlawfulSum`). */
export function readReference(context: ReadingContext, lookup: Lookup, leaf: string): Reading {
  const { reference, period, form, field, wanted } = lookup
  const submission = context.facts.get(form.id, leaf, period)
  if (!submission) return null
  if (submission.partial && !knowsEveryCell(submission, form, wanted)) return null
  let cells = 0
  let sum = 0
  const merged: Record<string, number> = {}
  for (const { position, values } of cellsIn(submission)) {
    if (!isWanted(position, wanted)) continue
    cells += 1
    const value = values[reference.field]
    if (value === undefined) return null
    if (typeof value === 'number') sum += value
    else {
      const bounds = resolveBins(context, reference.bins, period, position)
      if (bounds === null) return null
      for (const [bin, events] of Object.entries(value)) {
        if (Number(bin) >= bounds.from && Number(bin) < bounds.below) merged[bin] = (merged[bin] ?? 0) + events
      }
    }
  }
  if (cells === 0 && form.cells === 'as-given') return null
  return field.kind === 'tally' ? merged : sum
}

/** Whether the field exists in any of the selected cells. */
export function isDefined({ form, field, wanted }: Lookup): boolean {
  return !field.only || cellsOf(form).some((cell) => isWanted(cell, wanted))
}

export function eventsOf(reading: number | Tally): number {
  return typeof reading === 'number' ? reading : Object.values(reading).reduce((sum, events) => sum + events, 0)
}

/** Throws when the sum that an evaluation asks for is one that the field forbids. */
export function refuseUnlawfulSum({ reference, form, field, selection }: Lookup, leaves: number): void {
  const axes = axesOf(field)
  const name = `${reference.form}.${reference.field}`
  if (leaves > 1 && !axes.units) throw new Error(`${name} does not add over units`)
  const wanted = selectorOf(selection)
  const chosen = cellsOf(form).filter((position) => isWanted(position, wanted))
  if (chosen.length > 1 && !axes.cells) throw new Error(`${name} does not add over cells: fix every dimension`)
  for (const [dimension, { kind }] of Object.entries(form.dimensions)) {
    if (kind === 'partition') continue
    const values = new Set(chosen.map((position) => position[dimension]))
    if (values.size > 1) throw new Error(`${name} does not add over the subgroups of ${dimension}`)
  }
}

interface PlacedCell {
  readonly position: CellPosition
  readonly values: Submission['cells'][string]
}

/** A submission never changes, and its cells are looked through once for every figure that is read from it. */
const cellsOfSubmissions = new WeakMap<Submission, readonly PlacedCell[]>()

function cellsIn(submission: Submission): readonly PlacedCell[] {
  const known = cellsOfSubmissions.get(submission)
  if (known) return known
  const cells = Object.entries(submission.cells).map(([key, values]) => ({ position: cellPosition(key), values }))
  cellsOfSubmissions.set(submission, cells)
  return cells
}

function knowsEveryCell({ cells }: Submission, form: Form, wanted: Selector): boolean {
  return cellsOf(form).every((position) => !isWanted(position, wanted) || cellKey(position) in cells)
}

/** Dimension and the values that it may have, one after another. */
type Selector = readonly (readonly [dimension: string, values: readonly string[]])[]

function selectorOf(...selections: readonly (Selection | undefined)[]): Selector {
  return selections.flatMap((selection) => Object.entries(selection ?? {}))
}

function isWanted(position: CellPosition, wanted: Selector): boolean {
  for (const [dimension, values] of wanted) if (!values.includes(position[dimension] ?? '')) return false
  return true
}

function resolveBins(
  context: ReadingContext,
  bins: Bins | undefined,
  period: Period,
  position: CellPosition,
): { from: number; below: number } | null {
  const resolve = (bound: number | ParameterRef | undefined, open: number): number | null => {
    if (bound === undefined) return open
    if (typeof bound === 'number') return bound
    const value = parameterValue(context, bound, period, position)
    return typeof value === 'number' ? value : null
  }
  const from = resolve(bins?.from, -Infinity)
  const below = resolve(bins?.below, Infinity)
  return from === null || below === null ? null : { from, below }
}
