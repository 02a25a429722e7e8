import {
  classify,
  indicators,
  movementOf,
  previousPeriod,
  ruleSetOf,
  usersOf,
  type Finding,
  type JudgementContext,
  type Movement,
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
  readonly flag: string
  readonly period: Period
}

export interface ListedFinding extends Finding {
  readonly movement: Movement
}

/** How far back it is looked for how long a school has been on the list. */
const YEARS = 5

/** A verdict on every legal entity that the actor may see, beside those of the years before. */
export async function listFindings(
  database: Database,
  { actor }: Identity,
  input: FindingsInput,
): Promise<readonly ListedFinding[]> {
  const context = await withActor(database, actor, (tx) => readContext(tx, { forms: formsJudged }))
  const rules = ruleSetOf(input.ruleSet)
  const earlier = Array.from({ length: YEARS - 1 }, (_, index) => previousPeriod(input.period, index + 1))
  return findingsFor(actor, context, input).map((finding) => {
    const before = earlier.map((period) => classify(rules, input.flag, finding.unit, period, context).verdict)
    return { ...finding, movement: movementOf([finding.verdict, ...before]) }
  })
}

export function findingsFor(
  actor: Actor,
  context: JudgementContext,
  { ruleSet, flag, period }: FindingsInput,
): readonly Finding[] {
  const rules = ruleSetOf(ruleSet)
  return context.units
    .schoolsAt(period)
    .filter(({ id }) => actor.units === '*' || actor.units.includes(id))
    .map(({ id }) => classify(rules, flag, id, period, context))
}
