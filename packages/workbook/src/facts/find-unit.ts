import type { Form, Period, Unit, UnitTree } from '@msoko/domain'
import type { PlannedColumn } from './plan-sheet.ts'
import { contentIn, placeOf, type SheetReader } from './sheet-reader.ts'

interface UnitColumns {
  readonly named: PlannedColumn | undefined
  readonly coded: PlannedColumn | undefined
  readonly period: Period | null
}

/** The unit that a row names by name or code; null with the problem reported. */
export function findUnit(reader: SheetReader, row: number, columns: UnitColumns): Unit | null {
  const { plan, collector, names } = reader
  const column = [columns.named, columns.coded].find((planned) => planned && contentIn(plan, row, planned) !== null)
  if (column === undefined) {
    const blank = columns.named ?? columns.coded
    if (blank) collector.problem('unit-missing', placeOf(plan, row, blank))
    return null
  }
  const text = contentIn(plan, row, column)?.text ?? ''
  const unit = choose(reader, names.find(text), row, column, columns.period)
  if (unit !== null && columns.coded && column !== columns.coded) return agreeing(reader, row, unit, columns.coded)
  return unit
}

/** The unit when its code, where the row has one, is its own. */
function agreeing({ plan, collector, names }: SheetReader, row: number, unit: Unit, coded: PlannedColumn): Unit | null {
  const code = contentIn(plan, row, coded)?.text
  if (code === undefined || unit.code === undefined) return unit
  const byCode = names.byCode(code)
  if (byCode?.id === unit.id) return unit
  const place = placeOf(plan, row, coded)
  if (byCode === null) collector.problem('unknown-unit', place, { nearest: [unit.code] })
  else collector.problem('unit-code-mismatch', place, { byName: unit.short, byCode: byCode.short })
  return null
}

function choose(
  { plan, context, collector, names }: SheetReader,
  found: readonly Unit[],
  row: number,
  column: PlannedColumn,
  period: Period | null,
): Unit | null {
  const place = placeOf(plan, row, column)
  // Of two organisations with one name, the one that existed in that year is meant.
  const existing = period === null ? found : reportersOf(plan.form, found, context.units, period)
  const [unit, other] = existing.length > 0 ? existing : found
  if (unit === undefined) {
    collector.problem('unknown-unit', place, { nearest: collector.isFull ? [] : names.nearest(place.found ?? '') })
    return null
  }
  if (other !== undefined) {
    const candidates = (existing.length > 0 ? existing : found).map(({ short, code }) =>
      code === undefined ? short : `${short} (код ${code})`,
    )
    collector.problem('unit-ambiguous', place, { candidates })
    return null
  }
  return unit
}

/** Those that existed then. Of a form that each legal entity fills once, a school with branches means its base. */
function reportersOf({ appliesTo }: Form, found: readonly Unit[], units: UnitTree, period: Period): readonly Unit[] {
  const existing = found.filter(({ id }) => units.spanAt(id, period))
  if (appliesTo.kind !== 'organisation') return existing
  const meant = existing.map((unit) => units.childrenAt(unit.id, period).find(({ kind }) => kind === 'base') ?? unit)
  return [...new Set(meant)]
}
