import {
  type CellKey,
  cellKey,
  cellTitle,
  type CellValues,
  nameOfPeriod,
  scopeKey,
  withForcedZeros,
} from '@msoko/domain'
import { checkRow } from './check-row.ts'
import { checkTotals, type FigureRow } from './check-totals.ts'
import { Collector } from './collector.ts'
import { lastRow } from './plan-sheet.ts'
import type { Place } from './read-result.ts'
import { readIdentity, type Identity } from './read-identity.ts'
import { readValues, type RowValues } from './read-values.ts'
import { rowKind } from './row-kind.ts'
import { cellAddress, type CellPlace } from '../cell-address.ts'
import { columnFor, placeOf, type SheetReader } from './sheet-reader.ts'

/** A row whose figures have found their place. */
export interface FactRow {
  readonly identity: Identity
  readonly form: string
  readonly cell: CellKey
  readonly values: CellValues
  readonly places: readonly Place[]
}

/** Rows seen so far in the whole workbook, by what they speak of. */
export type SeenRows = Map<string, { readonly sheet: string; readonly row: number }>

export interface RowsReading {
  readonly rows: readonly FactRow[]
  readonly rowsRead: number
}

export function readRows(reader: SheetReader, seen: SeenRows): RowsReading {
  const { plan, collector } = reader
  const facts: FactRow[] = []
  const figures: FigureRow[] = []
  const blanks: { field: string; at: CellPlace }[] = []
  const rowsOf = { heading: [] as number[], total: [] as number[], unfilled: [] as number[] }
  for (let row = lastRow(plan.header) + 1; row < plan.merged.sheet.rows.length; row += 1) {
    if (collector.isHopeless) return { rows: [], rowsRead: figures.length }
    const kind = rowKind(plan, row)
    if (kind === 'blank') continue
    if (kind !== 'data') {
      rowsOf[kind].push(row)
      continue
    }
    const identity = readIdentity(reader, row)
    const read = readValues(reader, row, identity?.position ?? null)
    figures.push({ row, identity, states: read.states })
    if (identity === null || isDuplicate(reader, row, identity, seen)) continue
    const values = withForcedZeros(plan.form, identity.position, read.values)
    checkRow(reader, row, identity, values)
    blanks.push(...read.blanks.filter(({ field }) => values[field] === undefined))
    facts.push(factRow(reader, row, identity, { ...read, values }))
  }
  checkTotals(reader, rowsOf.total, figures)
  reportBlanks(reader, blanks)
  facts.push(...unknownRows(reader, rowsOf.unfilled, facts))
  const place = { sheet: plan.merged.sheet.name, cells: [] }
  if (rowsOf.heading.length > 0) collector.notice('repeated-heading', place, { rows: rowsOf.heading.length })
  if (rowsOf.total.length > 0) collector.notice('total-checked', place, { rows: rowsOf.total.length })
  return { rows: facts, rowsRead: figures.length }
}

function isDuplicate({ plan, collector }: SheetReader, row: number, identity: Identity, seen: SeenRows): boolean {
  const { unit, period, position } = identity
  const sheet = plan.merged.sheet.name
  const key = `${scopeKey({ form: plan.form.id, unit: unit.id, period })}|${cellKey(position)}`
  const first = seen.get(key)
  if (first === undefined) {
    seen.set(key, { sheet, row })
    return false
  }
  const context = [unit.short, nameOfPeriod(period), cellTitle(plan.form, position)].filter((part) => part !== '')
  const column = columnFor(plan, { kind: 'key', key: 'unit' }) ?? columnFor(plan, { kind: 'key', key: 'code' })
  const place = column ? placeOf(plan, row, column) : { sheet, row }
  collector.problem('duplicate-row', place, {
    row: row + 1,
    other: first.row + 1,
    otherSheet: first.sheet === sheet ? null : first.sheet,
    context: context.join(', '),
  })
  return true
}

function factRow({ plan }: SheetReader, row: number, identity: Identity, { values, states }: RowValues): FactRow {
  const { form, merged } = plan
  const { period, unit } = identity
  const cell = cellKey(identity.position)
  const places: Place[] = []
  for (const { column, meaning } of states.keys()) {
    if (meaning.kind !== 'field' || values[meaning.field] === undefined) continue
    const { field, bin } = meaning
    const at = cellAddress({ row, column })
    places.push({ form: form.id, unit: unit.id, period, cell, field, bin, sheet: merged.sheet.name, at })
  }
  return { identity, form: form.id, cell, values, places }
}

function reportBlanks({ plan, collector }: SheetReader, blanks: readonly { field: string; at: CellPlace }[]): void {
  for (const [id, field] of Object.entries(plan.form.fields)) {
    const cells = blanks.filter((blank) => blank.field === id).map(({ at }) => at)
    if (cells.length === 0) continue
    const place = { sheet: plan.merged.sheet.name, cells, title: field.title }
    collector.notice('no-data', place, { title: field.title, cells: cells.length })
  }
}

/**
 * A row left without figures beside filled ones of the same unit and year is not «nobody»: its cell is there and nothing in it is
 * known. In a form whose absent cells are zero only a row that is not there at all says zero.
 */
function unknownRows(reader: SheetReader, rows: readonly number[], facts: readonly FactRow[]): readonly FactRow[] {
  const { plan, collector } = reader
  const filled = new Set(facts.map(scopeOf))
  const known = new Set(facts.map((fact) => `${scopeOf(fact)}|${fact.cell}`))
  // Their problems are of no interest: a row that cannot be placed says nothing.
  const silent: SheetReader = { ...reader, collector: new Collector() }
  const unknown = rows.flatMap((row) => {
    const identity = readIdentity(silent, row)
    if (identity === null) return []
    const fact: FactRow = { identity, form: plan.form.id, cell: cellKey(identity.position), values: {}, places: [] }
    const key = `${scopeOf(fact)}|${fact.cell}`
    if (!filled.has(scopeOf(fact)) || known.has(key)) return []
    known.add(key)
    return [{ row, fact }]
  })
  const sheet = plan.merged.sheet.name
  const cells = unknown.map(({ row }) => ({ row, column: plan.columns[0]?.column ?? 0 }))
  if (unknown.length > 0) collector.notice('blank-row-is-unknown', { sheet, cells }, { rows: unknown.length })
  const others = rows.length - unknown.length
  if (others > 0) collector.notice('blank-rows', { sheet, cells: [] }, { rows: others })
  return unknown.map(({ fact }) => fact)
}

function scopeOf({ identity }: FactRow): string {
  return `${identity.unit.id}|${identity.period}`
}
