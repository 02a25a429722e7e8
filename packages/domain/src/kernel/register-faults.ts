import type { Register, RegisterRow } from './register.ts'

export interface RowFault {
  readonly column: string
  readonly fault: 'blank' | 'not-in-choice' | 'not-a-date' | 'ends-before-it-begins'
}

/** Where a row may not be counted at all: blank cells that have to be filled, and values outside of a choice. */
export function faultsOf(register: Register, row: RegisterRow): readonly RowFault[] {
  const faults = Object.entries(register.columns).flatMap(([column, definition]): readonly RowFault[] => {
    const value = row.values[column]
    if (value === undefined || value === '') return definition.optional ? [] : [{ column, fault: 'blank' }]
    if (definition.kind === 'choice' && !(String(value) in definition.values))
      return [{ column, fault: 'not-in-choice' }]
    if (definition.kind === 'date' && !isDay(String(value))) return [{ column, fault: 'not-a-date' }]
    return []
  })
  const { from, to } = register
  const last = to === undefined ? undefined : row.values[to]
  const upsideDown = to !== undefined && last !== undefined && String(last) < String(row.values[from] ?? '')
  return upsideDown ? [...faults, { column: to, fault: 'ends-before-it-begins' }] : faults
}

function isDay(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)
}
