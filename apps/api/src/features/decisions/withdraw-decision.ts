import { faultsOfWithdrawal } from '@msoko/domain'
import { and, eq, isNull } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { readDecisions } from '../../db/decisions.ts'
import { decision } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { oneDecisionAtATime } from './decision-lock.ts'

export interface Withdrawal {
  readonly id: string
  readonly because: string
}

/** Ends a decision as if it had not been made, unless others rest on it; it stays in the list with the reason. */
export function withdrawDecision(
  database: Database,
  { actor }: Identity,
  { id, because }: Withdrawal,
): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    await oneDecisionAtATime(tx, actor)
    const all = await readDecisions(tx)
    const gone = all.find((each) => each.id === id)
    const faults = gone ? faultsOfWithdrawal(gone, all) : []
    if (faults.length > 0) {
      throw new ServiceError('invalid', `Решение не отменено. ${faults.map(({ words }) => words).join(' ')}`)
    }
    const [withdrawn] = await tx
      .update(decision)
      .set({ withdrawnAt: new Date(), withdrawnBy: actor.user, withdrawnBecause: because })
      .where(and(eq(decision.id, id), isNull(decision.withdrawnAt)))
      .returning({ id: decision.id })
    if (!withdrawn) {
      throw new ServiceError('not-found', 'Такого действующего решения нет: его уже отменили. Обновите страницу.')
    }
    await recordAudit(tx, actor, { action: 'withdraw-decision', subject: id, details: { because } })
    return withdrawn
  })
}
