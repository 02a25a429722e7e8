import { flagsInUse, ruleSetKey } from '../classification/catalogue.ts'
import type { RuleSet } from '../classification/rule-set.ts'
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

/** What rules of the municipality's own say otherwise than those in use, whose before they are; null where nothing is said of it yet. */
export interface RulesEffect extends Omit<DecisionEffect, 'before'> {
  readonly before: Finding | null
}

/** Every verdict by new rules that differs from the verdict in use. */
export function effectsOfRules(
  rules: RuleSet,
  context: JudgementContext,
  periods: readonly Period[],
): readonly RulesEffect[] {
  return periods.flatMap((period) =>
    rules.flags.flatMap((flag) => {
      const used = flagsInUse.find((each) => each.flag.id === flag.id)
      return context.units.schoolsAt(period).flatMap(({ id: unit }): readonly RulesEffect[] => {
        const before = used ? classify(used.ruleSet, flag.id, unit, period, context) : null
        const after = classify(rules, flag.id, unit, period, context)
        if (before ? before.computed === after.computed : after.computed !== 'met') return []
        return [{ ruleSet: ruleSetKey(rules), flag: flag.id, unit, period, before, after }]
      })
    }),
  )
}

/** Every verdict that another state of decisions turns, and every disagreement of a list with what is computed. */
export function decisionEffects(
  before: JudgementContext,
  after: JudgementContext,
  periods: readonly Period[],
  own: readonly RuleSet[] = [],
): readonly DecisionEffect[] {
  const judged = [...flagsInUse, ...own.flatMap((ruleSet) => ruleSet.flags.map((flag) => ({ ruleSet, flag })))]
  return periods.flatMap((period) =>
    judged.flatMap(({ ruleSet, flag }) =>
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
