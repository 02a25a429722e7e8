import { UnitTree, type Form, type Register } from '@msoko/domain'
import { eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { addRowChange, latestChanges, type RowChange } from '../../db/register-rows.ts'
import { registerRow } from '../../db/schema/index.ts'
import { waitForOtherWriters } from '../../db/store-contribution.ts'
import { readUnits } from '../../db/units.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { waitForOtherAcceptances } from '../imports/acceptance-lock.ts'
import { recount } from './recount.ts'
import { refuseForeignRow } from './refuse-row.ts'
import { registerOf } from './register-of.ts'

export interface ChangedRow {
  readonly id: string
  readonly revision: number
}

interface Change {
  readonly register: string
  readonly id: string
  /** The change of the row that the person has seen; absent for a new row. */
  readonly basis?: number
  readonly today: string
  /** `save-register-row` and the like. */
  readonly action: string
  /** What the row says from now on, null when it is removed; throws to refuse. */
  readonly next: (
    tx: Transaction,
    known: {
      readonly register: Register
      readonly form: Form
      readonly units: UnitTree
      readonly before: RowChange | undefined
    },
  ) => Pick<RowChange, 'unit' | 'values'> | Promise<Pick<RowChange, 'unit' | 'values'>>
}

/** Changes one row and counts the figures of its unit anew, in one transaction: both or neither. */
export function changeRow(database: Database, { actor }: Identity, change: Change): Promise<ChangedRow> {
  const { id, basis, today, action, next } = change
  const { register, form } = registerOf(change.register)
  return withActor(database, actor, async (tx) => {
    await waitForOtherAcceptances(tx, actor)
    await waitForOtherWriters(tx, actor, form.id)
    const units = new UnitTree(await readUnits(tx))
    const [before] = await latestChanges(tx, register.id, eq(registerRow.rowId, id))
    if (basis !== undefined && before === undefined) {
      throw new ServiceError('not-found', 'Такой строки в реестре нет. Обновите страницу.')
    }
    if (before?.revision !== basis) {
      throw new ServiceError(
        'conflict',
        `Строка не изменена: пока вы смотрели, её изменил другой пользователь (${before?.actor}). Обновите страницу и внесите изменение ещё раз.`,
      )
    }
    const { unit, values } = await next(tx, { register, form, units, before })
    for (const touched of new Set([unit, before?.unit ?? unit])) refuseForeignRow(form, touched, { actor, units })
    // Whoever sees only the former unit does not see what became of the row elsewhere: there it is removed.
    if (before !== undefined && before.unit !== unit) {
      await addRowChange(tx, actor, { register: register.id, id, unit: before.unit, values: null })
    }
    const added = await addRowChange(tx, actor, { register: register.id, id, unit, values })
    for (const touched of new Set([unit, before?.unit ?? unit])) {
      await recount(tx, actor, { register, form, unit: touched, units, today })
    }
    await recordAudit(tx, actor, { action, subject: register.id, details: { row: id, unit, revision: added } })
    return { id, revision: added }
  })
}
