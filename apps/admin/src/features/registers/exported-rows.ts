import { isOfDistrict, type RegisterRow } from '@msoko/domain'
import type { ShownTable } from '../../components/export-button.tsx'
import type { KnownRegister } from './register-of.ts'
import { valueInWords } from './value-in-words.ts'

/** The rows on their way into a file: columns that name somebody stay in the office. */
export function exportedRows(
  { register, form }: KnownRegister,
  rows: readonly RegisterRow[],
  { nameOf, notes }: { readonly nameOf: (unit: string) => string; readonly notes: readonly string[] },
): ShownTable {
  const columns = Object.entries(register.columns).filter(([, { personal }]) => personal !== true)
  const left = Object.values(register.columns).flatMap(({ personal, title }) => (personal ? [`«${title}»`] : []))
  const hasUnits = !isOfDistrict(form.appliesTo)
  return {
    sheet: register.sheet,
    title: register.title,
    notes: [...notes, ...(left.length > 0 ? [`Персональные данные не выгружаются: ${left.join(', ')}`] : [])],
    columns: [
      ...(hasUnits ? [{ title: 'Организация', width: 28 }] : []),
      ...columns.map(([, { title, kind }]) => ({ title, width: kind === 'text' || kind === 'choice' ? 32 : 14 })),
    ],
    rows: rows.map((row) => [
      ...(hasUnits ? [nameOf(row.unit)] : []),
      ...columns.map(([id, column]) => {
        const value = row.values[id]
        if (value === undefined) return ''
        return column.kind === 'number' ? { value: Number(value), format: '0' } : valueInWords(column, value)
      }),
    ]),
  }
}
