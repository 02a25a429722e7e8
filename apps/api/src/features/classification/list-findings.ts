import {
  classify,
  indicators,
  ruleSetOf,
  usersOf,
  type Finding,
  type JudgementContext,
  type Period,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { formsRead } from '../indicators/forms-read.ts'

/** Forms whose figures the verdicts rest on. */
export const formsJudged = [
  ...new Set(indicators.filter(({ id }) => usersOf(id).ruleSets.length > 0).flatMap(formsRead)),
]

export interface FindingsInput {
  readonly ruleSet: string
  readonly period: Period
}

/** A verdict on every legal entity that the actor may see. */
export async function listFindings(
  database: Database,
  { actor }: Identity,
  input: FindingsInput,
): Promise<readonly Finding[]> {
  const context = await withActor(database, actor, (tx) => readContext(tx, { forms: formsJudged }))
  return findingsFor(actor, context, input)
}

export function findingsFor(
  actor: Actor,
  context: JudgementContext,
  { ruleSet, period }: FindingsInput,
): readonly Finding[] {
  const rules = ruleSetOf(ruleSet)
  return context.units
    .schoolsAt(period)
    .filter(({ id }) => actor.units === '*' || actor.units.includes(id))
    .map(({ id }) => classify(rules, id, period, context))
}
