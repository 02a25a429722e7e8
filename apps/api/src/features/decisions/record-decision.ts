import { faultsOfDecision, type DecisionDraft } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { readDecisions } from '../../db/decisions.ts'
import { decision } from '../../db/schema/index.ts'
import { readUnits } from '../../db/units.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { oneDecisionAtATime } from './decision-lock.ts'

/** Keeps a decision with its act; refused with everything that is wrong. */
export function recordDecision(
  database: Database,
  { actor }: Identity,
  draft: DecisionDraft,
): Promise<{ readonly id: string }> {
  return withActor(database, actor, async (tx) => {
    await oneDecisionAtATime(tx, actor)
    const faults = faultsOfDecision(draft, { units: await readUnits(tx), others: await readDecisions(tx) })
    if (faults.length > 0) {
      throw new ServiceError('invalid', `Решение не записано. ${faults.map(({ words }) => words).join(' ')}`)
    }
    const [made] = await tx
      .insert(decision)
      .values({ municipalityId: actor.municipality, ...draft, actor: actor.user })
      .returning({ id: decision.id })
    if (!made) throw new Error('a decision was not written')
    await recordAudit(tx, actor, { action: 'record-decision', subject: made.id, details: { ...draft } })
    return made
  })
}
