import { and, eq, isNull } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { decision } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'

export interface Withdrawal {
  readonly id: string
  readonly because: string
}

/** Ends a decision as if it had not been made; it stays in the list with the reason. */
export function withdrawDecision(
  database: Database,
  { actor }: Identity,
  { id, because }: Withdrawal,
): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
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
