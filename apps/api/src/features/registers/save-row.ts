import { randomUUID } from 'node:crypto'
import type { RegisterRow, RegisterValue } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { dayOf } from '../campaigns/campaign-day.ts'
import { changeRow, type ChangedRow } from './change-row.ts'
import { refuseFaultyRow, refuseForeignRow, refuseUntimelyRow } from './refuse-row.ts'

export interface RowInput extends RegisterRow {
  readonly register: string
  /** The row that is changed and the change of it that the person has seen; both absent for a new one. */
  readonly id?: string
  readonly basis?: number
}

/** Writes a row, new or changed, and counts its figures anew. */
export function saveRow(
  database: Database,
  identity: Identity,
  input: RowInput,
  today = dayOf(new Date()),
): Promise<ChangedRow> {
  const { register, id = randomUUID(), basis, unit, values } = input
  return changeRow(database, identity, {
    register,
    id,
    ...(basis !== undefined && { basis }),
    today,
    action: 'save-register-row',
    next: (_, known) => {
      const row = { unit, values: withoutBlanks(values) }
      refuseForeignRow(known.form, unit, { actor: identity.actor, units: known.units })
      refuseFaultyRow(known.register, row)
      refuseUntimelyRow(known.register, known.form, row, known.units)
      return row
    },
  })
}

/** What is blank is absent. */
function withoutBlanks(values: RegisterRow['values']): RegisterRow['values'] {
  const trimmed = Object.entries(values).map(([column, value]): [string, RegisterValue] => [
    column,
    typeof value === 'string' ? value.trim() : value,
  ])
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''))
}
