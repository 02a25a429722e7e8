import type { Form } from '@msoko/domain'
import type { Worksheet } from 'exceljs'
import { columnLetters } from '../cell-address.ts'
import type { FormColumn } from '../form-columns.ts'
import { closedFill } from './styles.ts'

/** Shades the cells of fields that a row has no use for; the shade follows when the row's values change. */
export function shadeClosedCells(
  sheet: Worksheet,
  form: Form,
  columns: readonly FormColumn[],
  rows: { readonly from: number; readonly to: number },
): void {
  columns.forEach(({ meaning }, index) => {
    const only = meaning.kind === 'field' ? form.fields[meaning.field]?.only : undefined
    const conditions = Object.entries(only ?? {}).map(([dimension, values]) => {
      const at = columns.findIndex(
        (column) => column.meaning.kind === 'dimension' && column.meaning.dimension === dimension,
      )
      const cell = `$${columnLetters(at)}${rows.from}`
      const titles = values.map((value) => form.dimensions[dimension]?.values[value]?.title ?? value)
      const fits = titles.map((title) => `${cell}="${title.replaceAll('"', '""')}"`)
      return `AND(${cell}<>"",NOT(OR(${fits.join(',')})))`
    })
    if (conditions.length === 0) return
    const letters = columnLetters(index)
    sheet.addConditionalFormatting({
      ref: `${letters}${rows.from}:${letters}${rows.to}`,
      rules: [
        { type: 'expression', priority: 1, formulae: [`OR(${conditions.join(',')})`], style: { fill: closedFill } },
      ],
    })
  })
}
