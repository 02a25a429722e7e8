import { isDay } from './day.ts'
import type { Register, RegisterColumn, RegisterRow, RegisterValue } from './register.ts'
import { printDay } from './russian.ts'

export interface RowFault {
  readonly column: string
  readonly fault:
    | 'blank'
    | 'not-in-choice'
    | 'not-a-date'
    | 'not-a-number'
    | 'not-a-flag'
    | 'too-long'
    | 'ends-before-it-begins'
    | 'no-such-column'
}

/** Letters of a text in one cell of a row. */
export const LONGEST_TEXT = 1000

/** Everything that keeps a row from being counted: blank cells that have to be filled, and values that are none of their column. */
export function faultsOf(register: Register, row: RegisterRow): readonly RowFault[] {
  const { columns, from, to } = register
  const faults = Object.entries(columns).flatMap(([column, definition]): readonly RowFault[] => {
    const value = row.values[column]
    if (value === undefined || value === '') return definition.optional ? [] : [{ column, fault: 'blank' }]
    const fault = faultOfValue(definition, value)
    return fault === null ? [] : [{ column, fault }]
  })
  const unknown = Object.keys(row.values)
    .filter((column) => !Object.hasOwn(columns, column))
    .map((column): RowFault => ({ column, fault: 'no-such-column' }))
  const last = to === undefined ? undefined : row.values[to]
  const upsideDown = to !== undefined && last !== undefined && String(last) < String(row.values[from] ?? '')
  return [...faults, ...unknown, ...(upsideDown ? [{ column: to, fault: 'ends-before-it-begins' } as const] : [])]
}

function faultOfValue(definition: RegisterColumn, value: RegisterValue): RowFault['fault'] | null {
  switch (definition.kind) {
    case 'text':
      return String(value).length > LONGEST_TEXT ? 'too-long' : null
    case 'choice':
      return Object.hasOwn(definition.values, String(value)) ? null : 'not-in-choice'
    case 'date':
      return isDay(String(value)) ? null : 'not-a-date'
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? null : 'not-a-number'
    case 'flag':
      return typeof value === 'boolean' ? null : 'not-a-flag'
  }
}

/** «Участников»: целое число, не меньше нуля; указано «-1». */
export function faultInWords(
  { columns, from }: Register,
  { values }: RegisterRow,
  { column, fault }: RowFault,
): string {
  const title = columns[column]?.title ?? column
  const given = `указано «${String(values[column] ?? '')}»`
  switch (fault) {
    case 'blank':
      return `«${title}»: не заполнено`
    case 'not-in-choice':
      return `«${title}»: выберите значение из списка, ${given}`
    case 'not-a-date':
      return `«${title}»: такой даты нет, ${given}`
    case 'not-a-number':
      return `«${title}»: целое число, не меньше нуля; ${given}`
    case 'not-a-flag':
      return `«${title}»: да или нет, ${given}`
    case 'too-long':
      return `«${title}»: не длиннее ${LONGEST_TEXT} знаков`
    case 'ends-before-it-begins':
      return `«${title}»: ${printDay(String(values[column]))} раньше, чем «${columns[from]?.title ?? from}» (${printDay(String(values[from] ?? ''))})`
    case 'no-such-column':
      return `«${title}»: такого столбца в реестре нет`
  }
}
