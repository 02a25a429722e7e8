import {
  admits,
  alignPeriod,
  type CellPosition,
  cellTitle,
  isOfDistrict,
  nameOfPeriod,
  overPeriod,
  type Period,
  reportersInWords,
  type Unit,
  withinPeriod,
} from '@msoko/domain'
import { findUnit } from './find-unit.ts'
import { readPeriod } from './period-text.ts'
import { isTotalText } from './row-kind.ts'
import { admittedTitles, columnFor, contentIn, placeOf, type SheetReader } from './sheet-reader.ts'

/** Whose figures a row holds. */
export interface Identity {
  readonly unit: Unit
  readonly period: Period
  readonly position: CellPosition
}

export interface PartialIdentity {
  readonly unit: Unit | null
  readonly period: Period | null
  readonly position: CellPosition
}

/** Unit, period and cell of a row of figures; null with every problem reported. */
export function readIdentity(reader: SheetReader, row: number): Identity | null {
  const period = readPeriodCell(reader, row)
  const unit = readUnitCell(reader, row, period)
  const position = readPosition(reader, row)
  return unit === null || period === null || position === null ? null : { unit, period, position }
}

/** What a row of totals names: blank cells and the label itself leave it open. Nothing is reported. */
export function readTotalIdentity({ plan, context, names, dimensions }: SheetReader, row: number): PartialIdentity {
  const text = (meaning: Parameters<typeof columnFor>[1]): string | null => {
    const column = columnFor(plan, meaning)
    const shown = column && contentIn(plan, row, column)?.text
    return shown === undefined || isTotalText(shown) ? null : shown
  }
  const [unitText, periodText] = [text({ kind: 'key', key: 'unit' }), text({ kind: 'key', key: 'period' })]
  const period = periodText === null ? null : readPeriod(periodText, plan.form.period)
  const found = (unitText === null ? [] : names.find(unitText)).filter(({ id }) => id !== context.units.root.id)
  const position = Object.keys(plan.form.dimensions).flatMap((dimension) => {
    const shown = text({ kind: 'dimension', dimension })
    const value = shown === null ? null : dimensions[dimension]?.find(shown)
    return value === null || value === undefined ? [] : [[dimension, value]]
  })
  return {
    unit: found[0] ?? null,
    period: period?.kind === 'period' ? period.period : null,
    position: Object.fromEntries(position) as CellPosition,
  }
}

function readPeriodCell({ plan, context, collector }: SheetReader, row: number): Period | null {
  const column = columnFor(plan, { kind: 'key', key: 'period' })
  if (column === undefined) return null
  const content = contentIn(plan, row, column)
  const place = placeOf(plan, row, column)
  const kind = plan.form.period
  if (content === null) {
    collector.problem('period-missing', place, { kind })
    return null
  }
  const reading = readPeriod(content.kind === 'date' ? '' : content.text, kind)
  if (reading.kind === 'bare-year') {
    const [before, after] = [`${reading.year - 1}/${two(reading.year)}`, `${reading.year}/${two(reading.year + 1)}`]
    collector.problem('period-ambiguous', place, { before, after })
    return null
  }
  if (reading.kind === 'unknown') {
    collector.problem('unknown-period', place, { kind })
    return null
  }
  const accepted = context.periods?.map((period) => alignPeriod(period, kind))
  if (accepted && !accepted.includes(reading.period)) {
    collector.problem('unexpected-period', place, { kind, periods: accepted.map(nameOfPeriod) })
    return null
  }
  return reading.period
}

function readUnitCell(reader: SheetReader, row: number, period: Period | null): Unit | null {
  if (isOfDistrict(reader.plan.form.appliesTo)) return readDistrictCell(reader, row)
  const { plan, context, collector } = reader
  const named = columnFor(plan, { kind: 'key', key: 'unit' })
  const coded = columnFor(plan, { kind: 'key', key: 'code' })
  const column = named ?? coded
  if (column === undefined) return null
  const unit = findUnit(reader, row, { named, coded, period })
  if (unit === null || period === null) return unit
  const place = placeOf(plan, row, column)
  const { units } = context
  if (units.spanAt(unit.id, period) === undefined) {
    collector.problem('unit-not-in-period', place, { period: withinPeriod(period) })
    return null
  }
  if (units.childrenAt(unit.id, period).length > 0) {
    const leaves = units.leavesAt([unit.id], period)
    const fitting = leaves.filter(({ id }) => units.appliesAt(plan.form.appliesTo, id, period))
    const shown = (fitting.length > 0 ? fitting : leaves).map(({ short }) => short)
    collector.problem('unit-is-a-parent', place, { leaves: shown })
    return null
  }
  if (!units.appliesAt(plan.form.appliesTo, unit.id, period)) {
    const reporters = reportersInWords(plan.form.appliesTo)
    collector.problem('form-does-not-apply', place, { form: plan.form.title, period: overPeriod(period), reporters })
    return null
  }
  if (context.reporters && !context.reporters.includes(unit.id)) {
    collector.problem('foreign-unit', place, { own: context.reporters.map((id) => units.get(id).short) })
    return null
  }
  return unit
}

/** One row for the whole district: it may name the district or nothing. */
function readDistrictCell({ plan, context, names, collector }: SheetReader, row: number): Unit | null {
  const { root } = context.units
  const column = columnFor(plan, { kind: 'key', key: 'unit' }) ?? columnFor(plan, { kind: 'key', key: 'code' })
  const text = column && contentIn(plan, row, column)?.text
  if (column === undefined || text === undefined || names.find(text).includes(root)) return root
  collector.problem('not-the-district', placeOf(plan, row, column), { form: plan.form.title, district: root.short })
  return null
}

function readPosition(reader: SheetReader, row: number): CellPosition | null {
  const { plan, collector } = reader
  const position: Record<string, string> = {}
  let complete = true
  for (const [dimension, values] of Object.entries(reader.dimensions)) {
    const column = columnFor(plan, { kind: 'dimension', dimension })
    const text = column && (contentIn(plan, row, column)?.text ?? '')
    const value = text === undefined ? null : values.find(text)
    if (value !== null) position[dimension] = value
    else complete = false
    if (column === undefined || value !== null) continue
    const place = placeOf(plan, row, column)
    if (text === '') collector.problem('value-missing', place, { values: values.titles })
    else {
      const nearest = collector.isFull ? [] : values.nearest(text ?? '')
      collector.problem('unknown-value', place, { nearest, values: values.titles })
    }
  }
  if (!complete) return null
  if (admits(plan.form, position)) return position
  reportCombination(reader, row, position)
  return null
}

/** The last dimension whose change alone would do is the one that is wrong: «Уровень» rather than «Предмет». */
function reportCombination({ plan, collector }: SheetReader, row: number, position: CellPosition): void {
  const { form } = plan
  const dimensions = Object.keys(form.dimensions)
  const wrong = dimensions.findLast((dimension) => admittedTitles(form, position, dimension).length > 0)
  const dimension = wrong ?? dimensions.at(-1)
  const column = dimension === undefined ? undefined : columnFor(plan, { kind: 'dimension', dimension })
  if (dimension === undefined || column === undefined) return
  const others = Object.fromEntries(Object.entries(position).filter(([name]) => name !== dimension))
  const details = { context: cellTitle(form, others), values: admittedTitles(form, position, dimension) }
  collector.problem('combination-not-admitted', placeOf(plan, row, column), details)
}

function two(year: number): string {
  return String(year % 100).padStart(2, '0')
}
