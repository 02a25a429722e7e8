import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { dayOf } from '../campaigns/campaign-day.ts'
import { ServiceError } from '../../service-error.ts'
import { changeRow, type ChangedRow } from './change-row.ts'

export interface RowSeen {
  readonly register: string
  readonly id: string
  /** The change of the row that the person has seen. */
  readonly basis: number
}

/** Takes a row out of the register, and its figures with it; its history stays. */
export function removeRow(
  database: Database,
  identity: Identity,
  seen: RowSeen,
  today = dayOf(new Date()),
): Promise<ChangedRow> {
  return changeRow(database, identity, {
    ...seen,
    today,
    action: 'remove-register-row',
    next: (_, { before }) => {
      if (before === undefined || before.values === null) {
        throw new ServiceError('conflict', 'Эта строка уже удалена. Обновите страницу.')
      }
      return { unit: before.unit, values: null }
    },
  })
}
