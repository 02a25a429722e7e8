import { cellKey, cellTitle, printPeriod, scopeKey, type CellKey, type CellValues } from '@msoko/domain'
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
    checkRow(reader, row, identity, read.values)
    blanks.push(...read.blanks)
    facts.push(factRow(reader, row, identity, read))
  }
  checkTotals(reader, rowsOf.total, figures)
  reportBlanks(reader, blanks)
  reportUnfilled(reader, rowsOf.unfilled, facts)
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
  const context = [unit.short, printPeriod(period), cellTitle(plan.form, position)].filter((part) => part !== '')
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
  const cell = cellKey(identity.position)
  const places = [...states.keys()].flatMap(({ column, meaning }): Place[] => {
    if (meaning.kind !== 'field' || values[meaning.field] === undefined) return []
    const { field, bin } = meaning
    const shared = { form: plan.form.id, unit: identity.unit.id, period: identity.period, cell }
    return [{ ...shared, field, bin, sheet: plan.merged.sheet.name, at: cellAddress({ row, column }) }]
  })
  return { identity, form: plan.form.id, cell, values, places }
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
 * In a form whose absent cells are zero, a row left without figures beside filled ones of the same unit and year says «nobody»: the
 * person must know.
 */
function reportUnfilled(reader: SheetReader, rows: readonly number[], facts: readonly FactRow[]): void {
  const { plan, collector } = reader
  const filled = new Set(facts.map(({ identity }) => `${identity.unit.id}|${identity.period}`))
  // Their problems are of no interest: nothing is read from these rows.
  const silent: SheetReader = { ...reader, collector: new Collector() }
  const zeros = rows.filter((row) => {
    if (plan.form.cells !== 'complete' || Object.keys(plan.form.dimensions).length === 0) return false
    const identity = readIdentity(silent, row)
    return identity !== null && filled.has(`${identity.unit.id}|${identity.period}`)
  })
  const sheet = plan.merged.sheet.name
  const cells = zeros.map((row) => ({ row, column: plan.columns[0]?.column ?? 0 }))
  if (zeros.length > 0) collector.notice('blank-row-is-zero', { sheet, cells }, { rows: zeros.length })
  const others = rows.length - zeros.length
  if (others > 0) collector.notice('blank-rows', { sheet, cells: [] }, { rows: others })
}
