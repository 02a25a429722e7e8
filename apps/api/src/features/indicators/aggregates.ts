import { evaluate, type Evaluation, type Indicator, type JudgementContext, type Scope } from '@msoko/domain'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'

export interface Aggregate {
  readonly indicator: Indicator
  readonly scope: Scope
}

/** With fewer cases behind it a value of the others would speak of persons. */
const FEWEST_CASES = 5

/**
 * Values over the rest of the district. A school's own rights do not reach the others' facts, so they are read here on the
 * district's behalf and only the aggregate leaves this function; for a school it is withheld (null) when too few stand behind it.
 */
export async function restOfDistrict(
  database: Database,
  actor: Actor,
  aggregates: readonly Aggregate[],
): Promise<readonly (Evaluation | null)[]> {
  const context = await districtContext(database, actor)
  return aggregates.map(({ indicator, scope }) => withheldFromSchool(actor, evaluate(indicator, scope, context)))
}

/** The facts of the whole district, whoever asks: for aggregates only. */
export function districtContext(database: Database, actor: Actor): Promise<JudgementContext> {
  return withActor(database, { ...actor, role: 'district', units: '*' }, (tx) => readContext(tx))
}

function withheldFromSchool(actor: Actor, evaluation: Evaluation): Evaluation | null {
  if (actor.role === 'district') return evaluation
  const cases = evaluation.parts.at(-1)?.value ?? 0
  const few = (evaluation.state === 'value' || evaluation.state === 'partial') && cases < FEWEST_CASES
  // Which of the others have not reported is not a school's business either.
  return few ? null : { ...evaluation, coverage: { ...evaluation.coverage, missing: [] } }
}
