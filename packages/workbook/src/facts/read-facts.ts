import { scopeKey, type CellValues, type Submission } from '@msoko/domain'
import type { Sheets } from '../sheets.ts'
import { Collector } from './collector.ts'
import { mergedSheet } from './merged-cells.ts'
import { lastRow, planSheet } from './plan-sheet.ts'
import type { ReadContext, ReadResult, SheetReading } from './read-result.ts'
import { readRows, type FactRow, type SeenRows } from './read-rows.ts'
import { isRefusedSheet } from './refused-sheet.ts'
import { sheetReader } from './sheet-reader.ts'
import { unitNames } from './unit-names.ts'

/** Rows → submissions and everything wrong, in one pass. Never throws on what a workbook may hold. */
export function readFacts(sheets: Sheets, context: ReadContext): ReadResult {
  const collector = new Collector()
  const names = unitNames(context.units)
  const seen: SeenRows = new Map()
  const rows: FactRow[] = []
  const readings = sheets.sheets.map((sheet): SheetReading => {
    const plan = planSheet(mergedSheet(sheet), context.forms, collector)
    if (plan === null) return { sheet: sheet.name, form: null, headerRow: null, columns: [], rowsRead: 0 }
    const reader = sheetReader(plan, context, names, collector)
    const read = isRefusedSheet(reader) ? { rows: [], rowsRead: 0 } : readRows(reader, seen)
    rows.push(...read.rows)
    const headerRow = lastRow(plan.header) + 1
    return { sheet: sheet.name, form: plan.form.id, headerRow, columns: plan.readings, rowsRead: read.rowsRead }
  })
  if (!collector.hasErrors) reportNothing(readings, context, collector)
  return {
    submissions: collector.hasErrors ? [] : submissionsOf(rows),
    problems: collector.problems,
    notices: collector.notices,
    sheets: readings,
    places: rows.flatMap(({ places }) => places),
  }
}

function reportNothing(readings: readonly SheetReading[], context: ReadContext, collector: Collector): void {
  if (readings.every(({ form }) => form === null)) {
    collector.problem('no-form-found', {}, { forms: context.forms.map(({ title }) => title) })
  } else if (readings.every(({ rowsRead }) => rowsRead === 0)) {
    collector.problem('no-data', {})
  }
}

function submissionsOf(rows: readonly FactRow[]): readonly Submission[] {
  const scopes = new Map<string, { head: FactRow; cells: Record<string, CellValues> }>()
  for (const row of rows) {
    const key = scopeKey({ form: row.form, unit: row.identity.unit.id, period: row.identity.period })
    const scope = scopes.get(key) ?? { head: row, cells: {} }
    scope.cells[row.cell] = row.values
    scopes.set(key, scope)
  }
  return [...scopes.values()].map(({ head, cells }) => ({
    unit: head.identity.unit.id,
    form: head.form,
    period: head.identity.period,
    cells,
  }))
}
