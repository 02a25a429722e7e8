import {
  evaluate,
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
import { readContext } from '../../db/context.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'

/** Values over more than the actor's own units; null where they would tell a school about too few others. */
export interface DistrictAggregates {
  readonly total: (indicator: Indicator, where: Omit<Scope, 'units'>) => Evaluation | null
  /** The district without the units of the scope. */
  readonly rest: (indicator: Indicator, scope: Scope) => Evaluation | null
}

/**
 * A school's own rights do not reach the others' facts, so they are read here on the district's behalf, and only aggregates leave this
 * function. A school knows its own figures and can take them from any total: what counts is how many cases the others have.
 */
export async function districtAggregates(
  database: Database,
  actor: Actor,
  own: JudgementContext,
): Promise<DistrictAggregates> {
  const { units } = actor
  if (units === '*') {
    return {
      total: (indicator, where) => evaluate(indicator, { ...where, units: [own.units.root.id] }, own),
      rest: (indicator, scope) => evaluate(overRest(indicator), scope, own),
    }
  }
  const context = await withActor(database, { ...actor, role: 'district', units: '*' }, (tx) => readContext(tx))
  const told = (indicator: Indicator, scope: Scope, evaluation: Evaluation): Evaluation | null => {
    const others = evaluate(overRest(indicator), { ...scope, units }, context)
    const cases = casesOf(indicator, others)
    // Which of the others have not reported is not a school's business either.
    return cases > 0 && cases < fewestCases(scope.period) ? null : withoutNames(evaluation)
  }
  return {
    total: (indicator, where) => {
      const scope = { ...where, units: [context.units.root.id] }
      return told(indicator, scope, evaluate(indicator, scope, context))
    },
    rest: (indicator, scope) => told(indicator, scope, evaluate(overRest(indicator), scope, context)),
  }
}

/** How many events or persons stand behind a value. */
function casesOf({ formula }: Indicator, { parts }: Evaluation): number {
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

function withoutNames(evaluation: Evaluation): Evaluation {
  return { ...evaluation, coverage: { ...evaluation.coverage, missing: [] } }
}
