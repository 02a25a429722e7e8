import {
  alignPeriod,
  cellKey,
  cellPosition,
  cellsOf,
  scopeKey,
  usualCells,
  type CellPosition,
  type CellValues,
  type Form,
  type Period,
  type Submission,
  type Unit,
  type UnitTree,
} from '@msoko/domain'
import { existsIn } from '../facts/read-values.ts'
import type { TemplateInput } from './template-input.ts'

export interface TemplateRow {
  readonly unit: Unit
  readonly period: Period
  readonly position: CellPosition
  /** Empty for a row to fill. */
  readonly values: CellValues
}

/** Rows by year and leaf unit: those of its submission, or rows to fill. */
export function templateRows(form: Form, input: TemplateInput): readonly TemplateRow[] {
  const { units } = input
  const own = (input.prefill ?? []).filter((submission) => submission.form === form.id)
  const waiting = new Map(own.map((submission) => [scopeKey(submission), submission]))
  const rows: TemplateRow[] = []
  for (const period of periodsOf(form, input)) {
    for (const unit of leavesOf(form, input, period)) {
      const key = scopeKey({ form: form.id, unit: unit.id, period })
      const reported = waiting.get(key)
      const filled =
        reported && saysNobody(form, reported) ? [nobodyRow(form, reported, unit)] : rowsOf(form, unit, reported)
      waiting.delete(key)
      rows.push(...(filled.length > 0 ? filled : usualRows(form, unit, period, units)))
    }
  }
  // What was reported for other years, or for units that the form no longer applies to, is not lost.
  for (const submission of waiting.values()) rows.push(...rowsOf(form, units.get(submission.unit), submission))
  return rows
}

/** The years to fill, of the kind that the form is reported for: 2025 stands with 2025/26. */
export function periodsOf(form: Form, { periods }: TemplateInput): readonly Period[] {
  return [...new Set(periods.map((period) => alignPeriod(period, form.period)))]
}

/** How the rows of a unit are headed: of a form that each legal entity fills once, with the name of the entity. */
export function nameInRows(form: Form, unit: Unit, period: Period, units: UnitTree): string {
  const parent = form.appliesTo.kind === 'organisation' ? units.spanAt(unit.id, period)?.parent : null
  const named = typeof parent === 'string' && unit.kind === 'base' ? units.get(parent) : unit
  return named.short
}

/** The leaves that have the form to fill in a period, in the order of the tree. */
export function leavesOf(form: Form, { units }: TemplateInput, period: Period): readonly Unit[] {
  return units.reportersAt(form.appliesTo, period)
}

function usualRows(form: Form, unit: Unit, period: Period, units: UnitTree): readonly TemplateRow[] {
  const levels = units.spanAt(unit.id, period)?.levels ?? []
  return inOrder(form, usualCells(form, levels)).map((position) => ({ unit, period, position, values: {} }))
}

function rowsOf(form: Form, unit: Unit, submission: Submission | undefined): readonly TemplateRow[] {
  const order = new Map(inOrder(form, cellsOf(form)).map((position, index) => [cellKey(position), index]))
  return Object.entries(submission?.cells ?? {})
    .toSorted(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size))
    .flatMap(([cell, values]) =>
      submission === undefined ? [] : [{ unit, period: submission.period, position: cellPosition(cell), values }],
    )
}

/** A whole report without a cell: all of them are zero. */
function saysNobody(form: Form, { cells, partial }: Submission): boolean {
  return form.cells === 'complete' && partial !== true && Object.keys(cells).length === 0
}

/** One row of zeros tells such a report from one that was never made: a sheet without the unit says nothing of it. */
function nobodyRow(form: Form, { period }: Submission, unit: Unit): TemplateRow {
  const [position = {}] = inOrder(form, cellsOf(form))
  const zeros = Object.entries(form.fields)
    .filter(([, field]) => field.optional !== true && existsIn(field, position))
    .map(([id, { kind }]) => [id, kind === 'tally' ? {} : 0] as const)
  return { unit, period, position, values: Object.fromEntries(zeros) }
}

/** By the order in which each dimension lists its values: Russian before maths. */
function inOrder(form: Form, cells: readonly CellPosition[]): readonly CellPosition[] {
  const ranks = Object.entries(form.dimensions).map(([id, { values }]) => ({ id, order: Object.keys(values) }))
  return cells.toSorted((a, b) => {
    const differing = ranks.find(({ id }) => a[id] !== b[id])
    if (differing === undefined) return 0
    return differing.order.indexOf(a[differing.id] ?? '') - differing.order.indexOf(b[differing.id] ?? '')
  })
}
