import type { Register, RegisterRow } from '@msoko/domain'
import type { Actor } from '../../db/with-actor.ts'

/** What a person may read of a row: columns that name somebody are the office's alone. */
export function shownValues(register: Register, { role }: Actor, values: RegisterRow['values']): RegisterRow['values'] {
  if (role === 'district') return values
  return Object.fromEntries(Object.entries(values).filter(([column]) => register.columns[column]?.personal !== true))
}
