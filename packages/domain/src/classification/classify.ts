import type { Citation } from '../kernel/act.ts'
import { all, any } from '../kernel/condition.ts'
import { comparisonsOf, type Evidence, type Verdict } from '../kernel/evidence.ts'
import { listOf } from '../kernel/listed-units.ts'
import { ofSchool } from '../kernel/verdict.ts'
import { judge, type JudgementContext } from '../kernel/judge.ts'
import { parameterValue } from '../kernel/read-reference.ts'
import type { Period } from '../kernel/period.ts'
import { weakSample } from '../parameters/weak-sample.ts'
import { isOfCatalogue, ruleSetKey } from './catalogue.ts'
import { flagOf, type Flag, type RuleSet } from './rule-set.ts'

export interface Finding {
  /** `federal-shnor@2025`. */
  readonly ruleSet: string
  /** Rules of the municipality's own, which the catalogue does not hold: what they are called, and the flag as they declare it. */
  readonly own?: { readonly title: string; readonly flag: Flag }
  readonly flag: string
  readonly unit: string
  readonly period: Period
  /** What holds: the list of an act where there is one, otherwise what was computed. */
  readonly verdict: Verdict
  /** What the grounds give. */
  readonly computed: Verdict
  /** The act whose list holds for the period; absent where nobody has made one. */
  readonly published?: Citation
  readonly grounds: readonly GroundFinding[]
  /** A share that counted was measured on few participants. */
  readonly weakSample: boolean
  /** Hash of the catalogue that it was reached by. */
  readonly catalogue?: string
}

export interface GroundFinding {
  readonly ground: string
  readonly verdict: Verdict
  readonly evidence: Evidence
}

/** What one flag says of a unit (a parent stands for its leaves) in a period, by the grounds of the rule set. */
export function classify(
  ruleSet: RuleSet,
  flagId: string,
  unit: string,
  period: Period,
  context: JudgementContext,
): Finding {
  const flag = flagOf(ruleSet, flagId)
  const conditions = flag.grounds.map(({ when }) => when)
  const whole = judge(flag.combine === 'any' ? any(...conditions) : all(...conditions), unit, period, context)
  if (whole.op !== 'any' && whole.op !== 'all') throw new Error('unreachable')
  const computed = ofSchool(whole.verdict)
  const list = listOf(context, flagId, period)
  const grounds = flag.grounds.map((ground, index): GroundFinding => {
    const evidence = whole.of[index]
    if (!evidence) throw new Error('unreachable')
    return { ground: ground.id, verdict: evidence.verdict, evidence }
  })
  return {
    ruleSet: ruleSetKey(ruleSet),
    ...(isOfCatalogue(ruleSet) ? {} : { own: { title: ruleSet.title, flag } }),
    flag: flagId,
    unit,
    period,
    verdict: list ? (list.units.includes(unit) ? 'met' : 'not-met') : computed,
    computed,
    ...(list && { published: list.source }),
    grounds,
    weakSample: comparisonsOf(whole).some((comparison) => measuredOnFew(comparison, context)),
    ...(context.catalogue !== undefined && { catalogue: context.catalogue }),
  }
}

function measuredOnFew({ evaluation }: ReturnType<typeof comparisonsOf>[number], context: JudgementContext): boolean {
  const floor = parameterValue(context, { parameter: weakSample.id }, evaluation.period)
  const whole = evaluation.parts[1]?.value
  return typeof floor === 'number' && whole !== undefined && whole > 0 && whole < floor
}
