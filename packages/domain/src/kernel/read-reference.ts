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

/** Sums the selected cells of one leaf; the field's axes have been asked before (`refuseUnlawfulSum`). */
export function readReference(
  context: ReadingContext,
  reference: ReferenceData,
  selection: Selection,
  leaf: string,
  period: Period,
): Reading {
  const form = formOf(context, reference.form)
  const field = fieldOf(context, reference)
  const submission = context.facts.get(form.id, leaf, period)
  if (!submission) return null
  const cells = selectedCells(submission, selection).filter(({ position }) => selected(position, field.only ?? {}))
  if (cells.length === 0 && form.cells === 'as-given') return null
  if (submission.partial && !knowsEveryCell(submission, form, selection, field)) return null
  let sum = 0
  const merged: Record<string, number> = {}
  for (const { position, values } of cells) {
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
  return field.kind === 'tally' ? merged : sum
}

/** Whether the field exists in any of the selected cells. */
export function isDefined(context: ReadingContext, reference: ReferenceData, selection: Selection): boolean {
  const { only } = fieldOf(context, reference)
  if (!only) return true
  return cellsOf(formOf(context, reference.form)).some((cell) => selected(cell, selection) && selected(cell, only))
}

export function eventsOf(reading: number | Tally): number {
  return typeof reading === 'number' ? reading : Object.values(reading).reduce((sum, events) => sum + events, 0)
}

/** Throws when the sum that an evaluation asks for is one that the field forbids. */
export function refuseUnlawfulSum(
  context: ReadingContext,
  reference: ReferenceData,
  selection: Selection,
  leaves: number,
): void {
  const form = formOf(context, reference.form)
  const axes = axesOf(fieldOf(context, reference))
  const name = `${reference.form}.${reference.field}`
  if (leaves > 1 && !axes.units) throw new Error(`${name} does not add over units`)
  const chosen = cellsOf(form).filter((position) => selected(position, selection))
  if (chosen.length > 1 && !axes.cells) throw new Error(`${name} does not add over cells: fix every dimension`)
  for (const [dimension, { kind }] of Object.entries(form.dimensions)) {
    const values = new Set(chosen.map((position) => position[dimension]))
    if (kind === 'subgroup' && values.size > 1)
      throw new Error(`${name} does not add over the subgroups of ${dimension}`)
  }
}

function selectedCells(
  submission: Submission,
  selection: Selection,
): { position: CellPosition; values: Submission['cells'][string] }[] {
  return Object.entries(submission.cells).flatMap(([key, values]) => {
    const position = cellPosition(key)
    return selected(position, selection) ? [{ position, values }] : []
  })
}

function knowsEveryCell({ cells }: Submission, form: Form, selection: Selection, { only = {} }: Field): boolean {
  return cellsOf(form).every(
    (position) => !selected(position, selection) || !selected(position, only) || cellKey(position) in cells,
  )
}

function selected(position: CellPosition, selection: Selection): boolean {
  return Object.entries(selection).every(([dimension, values]) => values.includes(position[dimension] ?? ''))
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
