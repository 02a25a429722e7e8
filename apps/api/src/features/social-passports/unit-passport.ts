import {
  alignPeriod,
  changeFromPrevious,
  evaluate,
  formOfIndicator,
  previousPeriod,
  riskDirections2021,
  riskProfile,
  type Evaluation,
  type Exact,
  type OwnAct,
  type Period,
  type RiskProfile,
  type RiskProfileDecision,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { readDecisions } from '../../db/decisions.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { districtAggregates } from '../indicators/aggregates.ts'
import { formsRead } from '../indicators/forms-read.ts'
import { handingIn, type HandingIn } from './handing-in.ts'
import { formsOfPassport, passportLines, riskIndicators } from './passport-forms.ts'

export interface UnitPassport {
  readonly unit: string
  readonly handedIn: HandingIn
  readonly lines: readonly PassportLine[]
  readonly risks: RiskProfile
  /** What the risks were estimated from. */
  readonly riskReadings: readonly Evaluation[]
  /** The decision on the risks of this school in this year. */
  readonly decided: DecidedRisks | null
}

export interface DecidedRisks {
  readonly act: OwnAct
  readonly content: RiskProfileDecision
}

export interface PassportLine {
  readonly indicator: string
  readonly own: Evaluation
  readonly previous: Evaluation
  readonly change: Evaluation
  /** The rest of the district; null where it would tell a school about too few others. */
  readonly rest: Evaluation | null
}

/** The social passport of a school in a year, beside the year before and the rest of the district, with its risk profile. */
export async function unitPassport(
  database: Database,
  { actor }: Identity,
  { unit, period }: { readonly unit: string; readonly period: Period },
): Promise<UnitPassport> {
  const forms = [...new Set([...formsOfPassport, ...riskIndicators.flatMap(formsRead)])]
  const { context, decisions } = await withActor(database, actor, async (tx) => ({
    context: await readContext(tx, { forms }),
    decisions: await readDecisions(tx),
  }))
  const visible = actor.units === '*' || actor.units.includes(unit)
  if (!visible || !context.units.has(unit) || context.units.get(unit).kind === 'district') {
    throw new ServiceError('not-found', 'Такой организации нет или она вам недоступна. Вернитесь к списку паспортов.')
  }
  const scope = { units: [unit], period }
  const rest = await districtAggregates(
    database,
    actor,
    context,
    passportLines.map((indicator) => ({ indicator, over: 'rest', scope })),
  )
  const riskReadings = riskIndicators.map((indicator) => {
    const { period: kind } = formOfIndicator(indicator, context.forms)
    return evaluate(indicator, { ...scope, period: alignPeriod(period, kind) }, context)
  })
  const shareOf = (id: string): Exact | null => {
    const read = riskReadings.find(({ indicator }) => indicator === id)
    return read?.state === 'value' ? read.value : null
  }
  const decided = decisions.flatMap(({ act, content }): readonly DecidedRisks[] =>
    content.kind === 'risk-profile' && content.unit === unit && content.period === period ? [{ act, content }] : [],
  )[0]
  const levels = decided?.content.levels ?? {}
  const official = Object.keys(levels).length > 0 ? levels : null
  return {
    unit,
    handedIn: handingIn(unit, period, context),
    lines: passportLines.map((indicator, index) => ({
      indicator: indicator.id,
      own: evaluate(indicator, scope, context),
      previous: evaluate(indicator, { ...scope, period: previousPeriod(period) }, context),
      change: evaluate(changeFromPrevious(indicator), scope, context),
      rest: rest[index] ?? null,
    })),
    risks: riskProfile(riskDirections2021, { official, shareOf }),
    decided: decided ?? null,
    riskReadings,
  }
}
