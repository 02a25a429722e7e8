import {
  classify,
  indicators,
  indicatorsJudged,
  movementOf,
  ownRuleSets,
  previousPeriod,
  ruleSetKey,
  ruleSetOf,
  ruleSets,
  type Finding,
  type JudgementContext,
  type Movement,
  type Period,
  type RuleSet,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { readDecisions } from '../../db/decisions.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { formsRead } from '../indicators/forms-read.ts'

/** Forms whose figures the verdicts of the catalogue rest on. */
export const formsJudged = formsJudgedBy([])

/** The same with rules of the municipality's own beside those of the catalogue. */
export function formsJudgedBy(own: readonly RuleSet[]): readonly string[] {
  const judged = new Set([...ruleSets, ...own].flatMap(indicatorsJudged))
  return [...new Set(indicators.filter(({ id }) => judged.has(id)).flatMap(formsRead))]
}

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
  const { context, rules } = await withActor(database, actor, async (tx) => {
    const own = ownRuleSets(await readDecisions(tx))
    const found = [...ruleSets, ...own].find((each) => ruleSetKey(each) === input.ruleSet)
    if (!found || found.flags.every(({ id }) => id !== input.flag)) {
      throw new ServiceError('not-found', `Правил «${input.ruleSet}» нет: их решение отменено. Обновите страницу.`)
    }
    return { context: await readContext(tx, { forms: formsJudgedBy(own) }), rules: found }
  })
  const earlier = Array.from({ length: YEARS - 1 }, (_, index) => previousPeriod(input.period, index + 1))
  return findingsBy(rules, actor, context, input).map((finding) => {
    const before = earlier.map((period) => classify(rules, input.flag, finding.unit, period, context).verdict)
    return { ...finding, movement: movementOf([finding.verdict, ...before]) }
  })
}

export function findingsFor(actor: Actor, context: JudgementContext, input: FindingsInput): readonly Finding[] {
  return findingsBy(ruleSetOf(input.ruleSet), actor, context, input)
}

function findingsBy(
  rules: RuleSet,
  actor: Actor,
  context: JudgementContext,
  { flag, period }: Omit<FindingsInput, 'ruleSet'>,
): readonly Finding[] {
  return context.units
    .schoolsAt(period)
    .filter(({ id }) => actor.units === '*' || actor.units.includes(id))
    .map(({ id }) => classify(rules, flag, id, period, context))
}
