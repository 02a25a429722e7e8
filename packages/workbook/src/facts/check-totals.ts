import { printDecimal, type Field } from '@msoko/domain'
import type { CellContent } from '../sheets.ts'
import type { PlannedColumn } from './plan-sheet.ts'
import { readCount, readQuantity, type NumberReading } from './read-number.ts'
import { readTotalIdentity, type Identity, type PartialIdentity } from './read-identity.ts'
import type { CellState } from './read-values.ts'
import { contentIn, placeOf, type SheetReader } from './sheet-reader.ts'

/** A row of figures that has been read. */
export interface FigureRow {
  readonly row: number
  /** Null when its problems are reported. */
  readonly identity: Identity | null
  readonly states: ReadonlyMap<PlannedColumn, CellState>
}

/**
 * Compares the rows of totals with the sums. A total may close a part of the table or the whole of it: either sum will do. Where
 * figures are missing or wrong the total cannot be judged, and the wrong ones are reported already.
 */
export function checkTotals(reader: SheetReader, totalRows: readonly number[], rows: readonly FigureRow[]): void {
  let previous = -1
  for (const row of totalRows) {
    const named = readTotalIdentity(reader, row)
    const open = named.unit === null && named.period === null && Object.keys(named.position).length === 0
    // A row that has not found its place may belong to any part, but surely to the whole.
    if (!open && rows.some(({ identity }) => identity === null)) continue
    const whole = rows.filter(({ identity }) => identity === null || fits(identity, named))
    const part = whole.filter((figures) => figures.row > previous && figures.row < row)
    for (const planned of reader.plan.columns) {
      if (planned.meaning.kind === 'field') checkTotal(reader, row, planned, { whole, part })
    }
    previous = row
  }
}

function fits(identity: Identity, named: PartialIdentity): boolean {
  return (
    (named.unit === null || named.unit.id === identity.unit.id) &&
    (named.period === null || named.period === identity.period) &&
    Object.entries(named.position).every(([dimension, value]) => identity.position[dimension] === value)
  )
}

function checkTotal(
  { plan, collector }: SheetReader,
  row: number,
  planned: PlannedColumn,
  rows: { readonly whole: readonly FigureRow[]; readonly part: readonly FigureRow[] },
): void {
  const content = contentIn(plan, row, planned)
  if (content === null) return
  const place = placeOf(plan, row, planned)
  const field = planned.meaning.kind === 'field' ? plan.form.fields[planned.meaning.field] : undefined
  const isList = field?.kind === 'tally' && planned.meaning.kind === 'field' && planned.meaning.bin === null
  const states = rows.whole.map((figures) => figures.states.get(planned) ?? 'blank')
  if (states.includes('bad')) return
  if (isList || field?.kind === 'flag' || states.includes('blank')) {
    const at = { sheet: plan.merged.sheet.name, cells: [{ row, column: planned.column }], title: planned.title }
    collector.notice('total-not-checked', at, { title: planned.title })
    return
  }
  const print = (units: number): string => printDecimal({ units: BigInt(units), precision: scaleOf(field) })
  const reading = readTotal(content, field)
  if (!reading.ok) {
    if (reading.fault === 'number-too-large') collector.problem('total-mismatch', place, { sum: print(sumOf(states)) })
    else collector.problem(reading.fault, place)
    return
  }
  const partStates = rows.part.map((figures) => figures.states.get(planned) ?? 'blank')
  const sums = [sumOf(states), sumOf(partStates)]
  if (sums.includes(reading.value)) return
  const nearer = rows.part.length > 0 ? sumOf(partStates) : sumOf(states)
  collector.problem('total-mismatch', { ...place, found: print(reading.value) }, { sum: print(nearer) })
}

function scaleOf(field: Field | undefined): number {
  return field?.kind === 'sum' ? field.scale : 0
}

function readTotal(content: CellContent, field: Field | undefined): NumberReading {
  if (field?.kind !== 'sum') return readCount(content)
  const value = readQuantity(content, field.scale)
  return value === null ? { ok: false, fault: 'not-a-number' } : { ok: true, value, taken: false }
}

function sumOf(states: readonly CellState[]): number {
  return states.reduce<number>((sum, state) => sum + (typeof state === 'number' ? state : 0), 0)
}
