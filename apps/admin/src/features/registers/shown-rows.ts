import { periodOn, type Form, type Register, type RegisterRow } from '@msoko/domain'
import type { RegisterSearch } from './register-search.ts'
import { valueInWords } from './value-in-words.ts'

/** The rows that the search asks for, in its order; without one, as they came. */
export function shownRows<Row extends RegisterRow>(
  { register, form }: { readonly register: Register; readonly form: Form },
  rows: readonly Row[],
  search: RegisterSearch,
  nameOf: (unit: string) => string,
): readonly Row[] {
  const { find = '', unit, period, sort } = search
  const wanted = find.trim().toLowerCase()
  const words = (row: Row): string =>
    Object.entries(register.columns)
      .map(([id, column]) => valueInWords(column, row.values[id]))
      .concat(nameOf(row.unit))
      .join(' ')
      .toLowerCase()
  const shown = rows.filter(
    (row) =>
      (unit === undefined || row.unit === unit) &&
      (period === undefined || periodOf(register, form, row) === period) &&
      (wanted === '' || words(row).includes(wanted)),
  )
  return sort === undefined ? shown : shown.toSorted(order(register, sort, nameOf))
}

/** The period that the first day of a row lies in. */
export function periodOf({ from }: Register, { period }: Form, { values }: RegisterRow): string {
  return periodOn(period, String(values[from]))
}

const UNIT = 'unit'

function order(register: Register, sort: string, nameOf: (unit: string) => string) {
  const [column, sign] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1]
  const definition = register.columns[column]
  const key = (row: RegisterRow): string | number => {
    const value = row.values[column]
    if (column === UNIT) return nameOf(row.unit)
    if (definition === undefined || value === undefined) return ''
    return definition.kind === 'number' || definition.kind === 'date'
      ? (value as string | number)
      : valueInWords(definition, value)
  }
  return (a: RegisterRow, b: RegisterRow): number => {
    const [left, right] = [key(a), key(b)]
    // What is blank stands last, whichever way.
    if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1
    if (typeof left === 'number' && typeof right === 'number') return (left - right) * sign
    return String(left).localeCompare(String(right), 'ru') * sign
  }
}
