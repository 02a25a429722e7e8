import { cellsOf, type Form } from './form.ts'
import type { Derivation } from './derivation.ts'
import { axesOf, type Field } from './field.ts'
import { rowOn, type Parameter, type ParameterRef } from './parameter.ts'
import { alignPeriod, previousPeriod, referenceDay, type Period } from './period.ts'
import type { Bins, ReferenceData, Selection } from './reference.ts'
import { mostPoints, pointsFor } from './score-sheet.ts'
import { cellKey, type CellKey, type CellPosition, type CellValues, type Facts, type Tally } from './submission.ts'

export interface ReadingContext {
  readonly forms: readonly Form[]
  readonly parameters: readonly Parameter[]
  readonly facts: Facts
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

/** The period in which a reference is read: a form of another kind of year is read for the year that began in the same calendar year. */
export function periodOf(reference: ReferenceData, form: Form, period: Period): Period {
  const own = alignPeriod(period, form.period)
  return reference.when === 'previous' ? previousPeriod(own) : own
}

export function parameterValue(
  context: Pick<ReadingContext, 'parameters'>,
  reference: ParameterRef,
  period: Period,
  cell: CellPosition = {},
): number | 'exclude' | null {
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
  readonly selection: Selection
  /** Of the form, those that are selected. */
  readonly chosen: readonly FormCell[]
  /** Of them, those in which the field exists. */
  readonly cells: readonly FormCell[]
}

interface FormCell {
  readonly key: CellKey
  readonly position: CellPosition
}

export function lookupOf(
  context: ReadingContext,
  reference: ReferenceData,
  selection: Selection,
  period: Period,
): Lookup {
  const [form, field] = [formOf(context, reference.form), fieldOf(context, reference)]
  const chosen = cellsWithin(form, Object.entries(selection))
  const cells = field.only ? cellsWithin(form, Object.entries(selection), Object.entries(field.only)) : chosen
  return { reference, period, form, field, selection, chosen, cells }
}

/** Sums the selected cells of one leaf; the field's axes have been asked before (`refuseUnlawfulSum`). */
export function readReference(context: ReadingContext, lookup: Lookup, leaf: string): Reading {
  const { reference, period, form, field, cells } = lookup
  const submission = context.facts.get(form.id, leaf, period)
  if (!submission) return null
  if (submission.partial && !cells.every(({ key }) => key in submission.cells)) return null
  let given = 0
  let sum = 0
  const merged: Record<string, number> = {}
  for (const { key, position } of cells) {
    const values = submission.cells[key]
    if (!values) continue
    given += 1
    const value = reference.derived
      ? derivedIn(values, reference, reference.derived, position)
      : values[reference.field]
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
  if (given === 0 && form.cells === 'as-given') return null
  return field.kind === 'tally' ? merged : sum
}

/** What a derivation makes of one cell; undefined where a figure that it needs is missing. */
function derivedIn(
  values: CellValues,
  { field }: ReferenceData,
  derivation: Derivation,
  position: CellPosition,
): number | undefined {
  const own = countIn(values, field)
  switch (derivation.op) {
    case 'up-to':
    case 'short-of': {
      const other = countIn(values, derivation.field)
      if (own === undefined || other === undefined) return undefined
      return derivation.op === 'up-to' ? Math.min(own, other) : Number(own < other)
    }
    case 'scored':
    case 'most-points': {
      const applies = countIn(values, derivation.applies)
      const rule = derivation.rules[position[derivation.by] ?? '']
      // A criterion that the sheet no longer has gives nothing, and asks for nothing.
      if (applies === 0 || rule === undefined) return 0
      if (applies === undefined) return undefined
      if (derivation.op === 'most-points') return mostPoints(rule)
      return own === undefined ? undefined : pointsFor(rule, own)
    }
  }
}

function countIn(values: CellValues, field: string): number | undefined {
  const value = values[field]
  return typeof value === 'number' ? value : undefined
}

/** Whether the field exists in any of the selected cells. */
export function isDefined({ field, cells }: Lookup): boolean {
  return !field.only || cells.length > 0
}

export function eventsOf(reading: number | Tally): number {
  return typeof reading === 'number' ? reading : Object.values(reading).reduce((sum, events) => sum + events, 0)
}

/** Throws when the sum that an evaluation asks for is one that the field forbids. */
export function refuseUnlawfulSum({ reference, form, field, chosen }: Lookup, leaves: number): void {
  const axes = axesOf(field)
  const name = `${reference.form}.${reference.field}`
  if (leaves > 1 && !axes.units) throw new Error(`${name} does not add over units`)
  for (const [dimension, { kind }] of Object.entries(form.dimensions)) {
    const adds = kind === 'subgroup' ? false : kind === 'cohort' ? axes.cohorts : axes.cells
    if (adds) continue
    const values = new Set(chosen.map(({ position }) => position[dimension]))
    if (values.size > 1) throw new Error(`${name} does not add over ${dimension}: fix its value`)
  }
}

type Limits = readonly (readonly [dimension: string, values: readonly string[]])[]

/** By form and by what limits them: the same few selections are asked for at every evaluation. */
const chosenCells = new WeakMap<Form, Map<string, readonly FormCell[]>>()

function cellsWithin(form: Form, ...limits: readonly Limits[]): readonly FormCell[] {
  const all = limits.flat()
  const known = chosenCells.get(form) ?? new Map<string, readonly FormCell[]>()
  const name = all.map(([dimension, values]) => `${dimension}=${values.join(',')}`).join(';')
  const before = known.get(name)
  if (before) return before
  const cells = cellsOf(form)
    .filter((position) => all.every(([dimension, values]) => values.includes(position[dimension] ?? '')))
    .map((position) => ({ key: cellKey(position), position }))
  // A value that no cell has may be any text that somebody has thought of: only what the form knows is kept.
  if (cells.length > 0) chosenCells.set(form, known.set(name, cells))
  return cells
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
