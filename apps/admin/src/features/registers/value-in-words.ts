import { printDay, printInteger, type RegisterColumn, type RegisterValue } from '@msoko/domain'

/** What stands in a cell of a register, as the page and the file show it. */
export function valueInWords(column: RegisterColumn, value: RegisterValue | undefined): string {
  if (value === undefined) return '—'
  switch (column.kind) {
    case 'text':
      return String(value)
    case 'date':
      return printDay(String(value))
    case 'number':
      return printInteger(Number(value))
    case 'flag':
      return value === true ? 'да' : 'нет'
    case 'choice':
      return column.values[String(value)] ?? String(value)
  }
}
