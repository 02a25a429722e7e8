import type { Decision } from '@msoko/domain'
import { desc } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { decision } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'

export interface RecordedDecision extends Decision {
  readonly actor: string
  readonly createdAt: Date
  /** Null while it holds. */
  readonly withdrawn: { readonly at: Date; readonly by: string; readonly because: string } | null
}

/** Every decision there has been, the latest first. */
export function listDecisions(database: Database, { actor }: Identity): Promise<readonly RecordedDecision[]> {
  return withActor(database, actor, async (tx) => {
    const rows = await tx.select().from(decision).orderBy(desc(decision.createdAt), desc(decision.id))
    return rows.map(({ id, act, content, actor: author, createdAt, withdrawnAt, withdrawnBy, withdrawnBecause }) => ({
      id,
      act,
      content,
      actor: author,
      createdAt,
      withdrawn:
        withdrawnAt && withdrawnBy !== null && withdrawnBecause !== null
          ? { at: withdrawnAt, by: withdrawnBy, because: withdrawnBecause }
          : null,
    }))
  })
}
