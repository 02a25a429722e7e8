import {
  evaluate,
  followsFromSums,
  overRest,
  parameters,
  referenceDay,
  rowOn,
  type Evaluation,
  type Indicator,
  type JudgementContext,
  type Period,
  type Scope,
} from '@msoko/domain'
import type { Database } from '../../db/connect.ts'
import { readSumsOfOthers, type SumsOfOthers } from '../../db/sums-of-others.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { contextWithOthers, OTHERS, sumsFor } from './others.ts'

/** A value over more than the actor's own units. */
export interface AskedAggregate {
  readonly indicator: Indicator
  /** `total`: the district; `rest`: the district without the units of the scope. */
  readonly over: 'total' | 'rest'
  readonly scope: Scope
}

/**
 * One answer a question. A school gets them from the sums of the others, never from their rows, and null where fewer than two other
 * schools or fewer than five cases stand behind: a school knows its own figures and can take them from any total. Null too where the
 * value does not follow from sums.
 */
export async function districtAggregates(
  database: Database,
  actor: Actor,
  own: JudgementContext,
  asked: readonly AskedAggregate[],
): Promise<readonly (Evaluation | null)[]> {
  const { units } = actor
  if (units === '*') return asked.map((each) => evaluateOver(each, own))
  const told = asked.filter(({ indicator }) => followsFromSums(indicator, own.forms))
  const needed = told.map(({ indicator, scope }) => sumsFor(indicator, scope))
  const sums = await withActor(database, actor, (tx) => readSumsOfOthers(tx, needed))
  return asked.map((each) => {
    const index = told.indexOf(each)
    if (index < 0) return null
    const [of, others] = [needed[index], sums[index]]
    if (!of || !others) throw new Error('an answer is missing')
    return toldToSchool(each, contextWithOthers({ own, mine: units }, of, others), others)
  })
}

function evaluateOver({ indicator, over, scope }: AskedAggregate, context: JudgementContext): Evaluation {
  const total = { ...scope, units: [context.units.root.id] }
  return over === 'total' ? evaluate(indicator, total, context) : evaluate(overRest(indicator), scope, context)
}

function toldToSchool(asked: AskedAggregate, context: JudgementContext, others: SumsOfOthers): Evaluation | null {
  const evaluation = evaluateOver(asked, context)
  // Nothing was measured, so nothing is told.
  if (evaluation.state === 'not-applicable' && evaluation.why !== 'no-cases') return evaluation
  if (others.sums === null) return null
  const { indicator, scope } = asked
  const cases =
    others.reported === 0 ? 0 : casesOf(evaluate(indicator, { ...scope, units: [OTHERS] }, context), indicator)
  if (cases > 0 && cases < fewestCases(scope.period)) return null
  return withCoverage(evaluation, others)
}

/** One leaf stands for all who reported and one for all who did not; who they are is not a school's business. */
function withCoverage(evaluation: Evaluation, { expected, reported }: SumsOfOthers): Evaluation {
  const { coverage } = evaluation
  // Without the number that nobody has set no report is of use, whoever has made it.
  const useless = evaluation.state === 'missing' && evaluation.unset !== undefined
  const [counted, stand] = [reported > 0 ? 1 : 0, (reported > 0 ? 1 : 0) + (reported < expected ? 1 : 0)]
  return {
    ...evaluation,
    coverage: {
      expected: coverage.expected - stand + expected,
      reported: useless ? 0 : coverage.reported - counted + reported,
      missing: [],
    },
  }
}

/** How many events or persons stand behind a value. */
function casesOf({ parts }: Evaluation, { formula }: Indicator): number {
  const counts = parts.map(({ value }) => value)
  return formula.op === 'weighted' ? counts.reduce((sum, count) => sum + count, 0) : (counts.at(-1) ?? 0)
}

/** With fewer cases behind it a value of the others would speak of persons. */
function fewestCases(period: Period): number {
  const limit = parameters.find(({ id }) => id === 'small-cohort')
  const value = limit && rowOn(limit, referenceDay(period))?.value
  if (typeof value !== 'number') throw new Error(`no limit of publication for ${period}`)
  return value
}
