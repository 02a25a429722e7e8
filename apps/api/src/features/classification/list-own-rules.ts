import type { Decision } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readDecisions } from '../../db/decisions.ts'
import { withActor } from '../../db/with-actor.ts'

/** The decisions by which rules of the municipality's own stand beside those of the catalogue. */
export async function listOwnRules(database: Database, { actor }: Identity): Promise<readonly Decision[]> {
  const decisions = await withActor(database, actor, readDecisions)
  return decisions.filter(({ content }) => content.kind === 'rule-set')
}
