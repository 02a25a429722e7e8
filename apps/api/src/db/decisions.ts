import type { Decision } from '@msoko/domain'
import { asc, isNull } from 'drizzle-orm'
import type { Transaction } from './connect.ts'
import { decision } from './schema/index.ts'

/** The municipality's decisions that hold, in the order in which they were made. */
export function readDecisions(tx: Transaction): Promise<readonly Decision[]> {
  const { id, act, content } = decision
  return tx
    .select({ id, act, content })
    .from(decision)
    .where(isNull(decision.withdrawnAt))
    .orderBy(asc(decision.createdAt), asc(id))
}
