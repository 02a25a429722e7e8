import { flagsInUse, ruleSetKey } from '../classification/catalogue.ts'
import { classify, type Finding } from '../classification/classify.ts'
import type { JudgementContext } from '../kernel/judge.ts'
import type { Period } from '../kernel/period.ts'

/** A school of which something else is said. */
export interface DecisionEffect {
  readonly ruleSet: string
  readonly flag: string
  readonly unit: string
  readonly period: Period
  readonly before: Finding
  readonly after: Finding
}

/** Every verdict that another state of decisions turns, and every disagreement of a list with what is computed. */
export function decisionEffects(
  before: JudgementContext,
  after: JudgementContext,
  periods: readonly Period[],
): readonly DecisionEffect[] {
  return periods.flatMap((period) =>
    flagsInUse.flatMap(({ ruleSet, flag }) =>
      after.units.schoolsAt(period).flatMap(({ id: unit }): readonly DecisionEffect[] => {
        const [was, now] = [before, after].map((context) => classify(ruleSet, flag.id, unit, period, context))
        if (!was || !now) throw new Error('unreachable')
        const same = was.verdict === now.verdict && was.computed === now.computed && !isNewlyDisputed(was, now)
        return same ? [] : [{ ruleSet: ruleSetKey(ruleSet), flag: flag.id, unit, period, before: was, after: now }]
      }),
    ),
  )
}

/** The list of an act says otherwise than the grounds do. */
export function isDisputed({ published, verdict, computed }: Finding): boolean {
  return published !== undefined && computed !== 'unknown' && verdict !== computed
}

function isNewlyDisputed(was: Finding, now: Finding): boolean {
  return isDisputed(now) && !isDisputed(was)
}
