import { admits, type CellPosition, type Form } from '@msoko/domain'
import type { CellPlace } from '../cell-address.ts'
import type { ProblemPlace } from '../problems/make-problem.ts'
import { contentAt, type CellContent } from '../sheets.ts'
import type { Collector } from './collector.ts'
import { dimensionValues, type DimensionValues } from './dimension-values.ts'
import { meaningKey } from './find-header.ts'
import type { PlannedColumn, SheetPlan } from './plan-sheet.ts'
import type { ColumnMeaning, ReadContext } from './read-result.ts'
import type { UnitNames } from './unit-names.ts'

/** What the steps of reading one sheet share. */
export interface SheetReader {
  readonly plan: SheetPlan
  readonly context: ReadContext
  readonly names: UnitNames
  readonly dimensions: Readonly<Record<string, DimensionValues>>
  readonly collector: Collector
}

export function sheetReader(
  plan: SheetPlan,
  context: ReadContext,
  names: UnitNames,
  collector: Collector,
): SheetReader {
  const entries = Object.entries(plan.form.dimensions).map(([id, dimension]) => [id, dimensionValues(dimension)])
  return { plan, context, names, collector, dimensions: Object.fromEntries(entries) as Record<string, DimensionValues> }
}

export function columnFor({ columns }: SheetPlan, meaning: ColumnMeaning): PlannedColumn | undefined {
  const key = meaningKey(meaning)
  return columns.find((column) => meaningKey(column.meaning) === key)
}

/** What the cell shows. A key or a dimension may be merged over several rows, a figure may not. */
export function contentIn({ merged }: SheetPlan, row: number, { column, meaning }: PlannedColumn): CellContent | null {
  const place: CellPlace = { row, column }
  return meaning.kind === 'field' ? contentAt(merged.sheet, place) : merged.shownAt(place)
}

export function placeOf(plan: SheetPlan, row: number, planned: PlannedColumn): ProblemPlace {
  const found = contentIn(plan, row, planned)?.text ?? ''
  return { sheet: plan.merged.sheet.name, row, column: planned.column, title: planned.title, found }
}

/** Titles of the values that the dimension may take beside the others. */
export function admittedTitles(form: Form, position: CellPosition, dimension: string): readonly string[] {
  const values = form.dimensions[dimension]?.values ?? {}
  return Object.entries(values).flatMap(([value, { title }]) =>
    admits(form, { ...position, [dimension]: value }) ? [title] : [],
  )
}
