import { cellTitle, type CellPosition, type CellValues, type Field, type FieldValue } from '@msoko/domain'
import { cellAddress, type CellPlace } from '../cell-address.ts'
import { hasBinColumns } from '../form-columns.ts'
import { contentAt } from '../sheets.ts'
import type { PlannedColumn } from './plan-sheet.ts'
import { readBins } from './read-bins.ts'
import { readFieldValue } from './read-field-value.ts'
import { placeOf, type SheetReader } from './sheet-reader.ts'

/** What a figure's cell turned out to be. */
export type CellState = FieldValue | 'blank' | 'bad'

export interface RowValues {
  /** Only what could be read. */
  readonly values: CellValues
  /** Column → state, for every column of a field. */
  readonly states: ReadonlyMap<PlannedColumn, CellState>
  /** Blank cells of required fields. */
  readonly blanks: readonly { readonly field: string; readonly at: CellPlace }[]
}

/** All figures of a row. Without a position nothing can be said of fields that exist in some cells only. */
export function readValues(reader: SheetReader, row: number, position: CellPosition | null): RowValues {
  const { form } = reader.plan
  const states = new Map<PlannedColumn, CellState>()
  const ofField = new Map<string, [PlannedColumn, CellState][]>()
  for (const planned of reader.plan.columns) {
    if (planned.meaning.kind !== 'field') continue
    const state = readState(reader, row, planned, position)
    states.set(planned, state)
    const own = ofField.get(planned.meaning.field)
    if (own) own.push([planned, state])
    else ofField.set(planned.meaning.field, [[planned, state]])
  }
  const values: Record<string, FieldValue> = {}
  const blanks: { field: string; at: CellPlace }[] = []
  const fields = Object.entries(form.fields).toSorted(([, a], [, b]) => Number(isBinned(a)) - Number(isBinned(b)))
  for (const [id, field] of fields) {
    if (position !== null && !existsIn(field, position)) continue
    const own = ofField.get(id) ?? []
    const [first] = own
    if (first === undefined) continue
    // Bins come last: what is blank among them may follow from the other figures of the row.
    const state = isBinned(field) ? readBins(reader, row, { id, field, states: own, values }) : first[1]
    if (state === 'blank' && field.optional !== true) blanks.push({ field: id, at: { row, column: first[0].column } })
    if (state !== 'blank' && state !== 'bad') values[id] = state
  }
  return { values, states, blanks }
}

function isBinned(field: Field): boolean {
  return field.kind === 'tally' && hasBinColumns(field)
}

export function existsIn(field: Field, position: CellPosition): boolean {
  return Object.entries(field.only ?? {}).every(([dimension, values]) => values.includes(position[dimension] ?? ''))
}

function readState(
  { plan, collector }: SheetReader,
  row: number,
  planned: PlannedColumn,
  position: CellPosition | null,
): CellState {
  const { meaning, column } = planned
  const field = meaning.kind === 'field' ? plan.form.fields[meaning.field] : undefined
  if (meaning.kind !== 'field' || field === undefined) throw new Error(`no field in column ${column}`)
  const place = placeOf(plan, row, planned)
  const merge = plan.merged.mergeOver({ row, column })
  if (merge !== null) {
    if (contentAt(plan.merged.sheet, merge.from) === null) return 'blank'
    const isFirst = merge.from.row === row && merge.from.column === column
    const range = `${cellAddress(merge.from)}:${cellAddress(merge.to)}`
    if (isFirst) collector.problem('merged-value', place, { range })
    return 'bad'
  }
  const content = contentAt(plan.merged.sheet, { row, column })
  if (content === null) return 'blank'
  if (position !== null && !existsIn(field, position)) {
    collector.problem('field-not-for-cell', place, { context: cellTitle(plan.form, position) })
    return 'bad'
  }
  return readFieldValue(content, field, meaning.bin, place, collector) ?? 'bad'
}
