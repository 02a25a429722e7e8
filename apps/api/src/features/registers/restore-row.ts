import { and, eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { dayOf } from '../campaigns/campaign-day.ts'
import { toChange } from '../../db/register-rows.ts'
import { registerRow } from '../../db/schema/index.ts'
import { ServiceError } from '../../service-error.ts'
import { changeRow, type ChangedRow } from './change-row.ts'
import { refuseFaultyRow, refuseUntimelyRow } from './refuse-row.ts'
import type { RowSeen } from './remove-row.ts'

export interface RowRestored extends RowSeen {
  /** The earlier change that holds again. */
  readonly revision: number
}

/** Makes an earlier state of a row hold again, by a new change: so a removal is undone, and a correction. */
export function restoreRow(
  database: Database,
  identity: Identity,
  restored: RowRestored,
  today = dayOf(new Date()),
): Promise<ChangedRow> {
  const { revision, ...seen } = restored
  return changeRow(database, identity, {
    ...seen,
    today,
    action: 'restore-register-row',
    next: async (tx, { register, form, units }) => {
      const [found] = await tx
        .select()
        .from(registerRow)
        .where(and(eq(registerRow.rowId, seen.id), eq(registerRow.register, register.id), eq(registerRow.id, revision)))
      if (!found) throw new ServiceError('not-found', 'Такого изменения строки нет. Обновите страницу.')
      const { unit, values } = toChange(found)
      if (values === null) throw new ServiceError('invalid', 'Вернуть нечего: этим изменением строка была удалена.')
      const row = { unit, values }
      refuseFaultyRow(register, row)
      refuseUntimelyRow(register, form, row, units)
      return row
    },
  })
}
