import { isOfDistrict } from '@msoko/domain'
import { rowKind } from './row-kind.ts'
import { lastRow } from './plan-sheet.ts'
import type { SheetReader } from './sheet-reader.ts'

/**
 * Whether the figures of a sheet are not to be taken at all: they are counted from a register, or they are of the whole district and the
 * person reports for a school. Reported once, at the first row of figures; a sheet left blank says nothing.
 */
export function isRefusedSheet(reader: SheetReader): boolean {
  const { plan, context, collector } = reader
  const { form, merged } = plan
  const ofOthers =
    isOfDistrict(form.appliesTo) &&
    context.reporters !== undefined &&
    !context.reporters.includes(context.units.root.id)
  if (form.register === undefined && !ofOthers) return false
  const row = firstFigures(reader)
  if (row === null) return true
  const place = { sheet: merged.sheet.name, row, column: plan.firstField }
  if (form.register !== undefined) collector.problem('kept-as-register', place, { form: form.title })
  else collector.problem('district-reports', place, { form: form.title })
  return true
}

function firstFigures({ plan }: SheetReader): number | null {
  for (let row = lastRow(plan.header) + 1; row < plan.merged.sheet.rows.length; row += 1) {
    if (rowKind(plan, row) === 'data') return row
  }
  return null
}
