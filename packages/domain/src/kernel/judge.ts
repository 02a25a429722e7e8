import type { Condition, PeriodStep, Threshold } from './condition.ts'
import { evaluate, type EvaluationContext } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import type { Evidence, UsedThreshold, Verdict } from './evidence.ts'
import { compare, exact, type Exact } from './exact.ts'
import { isShare, type Indicator } from './indicator.ts'
import { rowOn } from './parameter.ts'
import { previousPeriod, referenceDay, type Period } from './period.ts'

export interface JudgementContext extends EvaluationContext {
  readonly indicators: readonly Indicator[]
}

/** Judges a condition for one unit (a parent stands for its leaves) in a period, with the whole reason. */
export function judge(condition: Condition, unit: string, period: Period, context: JudgementContext): Evidence {
  switch (condition.op) {
    case 'at-least':
    case 'below': {
      const indicator = context.indicators.find(({ id }) => id === condition.measure.indicator)
      if (!indicator) throw new Error(`unknown indicator: ${condition.measure.indicator}`)
      const { cell } = condition.measure
      const evaluation = evaluate(indicator, { units: [unit], period, ...(cell && { cell }) }, context)
      const threshold = thresholdOf(condition.threshold, period, context)
      const border = threshold && exact(threshold.value, isShare(indicator.unit) ? 100 : 1)
      const verdict = border ? compareWith(evaluation, border, condition.op) : verdictWithoutBorder(evaluation)
      return { op: condition.op, verdict, evaluation, threshold }
    }
    case 'all':
    case 'any': {
      const of = condition.of.map((member) => judge(member, unit, period, context))
      return { op: condition.op, verdict: condition.op === 'all' ? conjunction(of) : disjunction(of), of }
    }
    case 'not': {
      const of = judge(condition.of, unit, period, context)
      return { op: 'not', verdict: opposite(of.verdict), said: condition.said, of }
    }
    case 'at-least-of': {
      const of = condition.of.map((member) => judge(member, unit, period, context))
      const needed = thresholdOf(condition.count, period, context)
      return { op: 'at-least-of', said: condition.said, needed, ...countVerdicts(of, needed?.value ?? null), of }
    }
    case 'same-in': {
      const periods = condition.periods.map((step) => stepFrom(period, step))
      const of = condition.of.map((member): Evidence => {
        const inEach = periods.map((each) => judge(member, unit, each, context))
        return { op: 'all', verdict: everyPeriod(inEach), of: inEach }
      })
      return { op: 'same-in', verdict: disjunction(of), periods, of }
    }
    case 'on-list': {
      const list = context.lists?.[condition.list]
      const verdict: Verdict = list === undefined ? 'unknown' : list.includes(unit) ? 'met' : 'not-met'
      return { op: 'on-list', verdict, list: condition.list }
    }
  }
}

/** A partial value decides only when its whole range lies on one side of the border. */
function compareWith(evaluation: Evaluation, border: Exact, op: 'at-least' | 'below'): Verdict {
  const reached = (value: Exact): boolean => compare(value, border) >= 0
  const decided = (isReached: boolean): Verdict => (isReached === (op === 'at-least') ? 'met' : 'not-met')
  switch (evaluation.state) {
    case 'value':
      return decided(reached(evaluation.value))
    case 'partial': {
      const { range } = evaluation
      if (!range || reached(range.low) !== reached(range.high)) return 'unknown'
      return decided(reached(range.low))
    }
    case 'missing':
      return 'unknown'
    case 'not-applicable':
      return 'not-applicable'
  }
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'met') return 'not-met'
  return verdict === 'not-met' ? 'met' : verdict
}

function verdictWithoutBorder(evaluation: Evaluation): Verdict {
  return evaluation.state === 'not-applicable' ? 'not-applicable' : 'unknown'
}

function applying(of: readonly Evidence[]): readonly Verdict[] {
  return of.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'not-applicable')
}

/** An empty set is unknown: nothing was looked at. */
function conjunction(of: readonly Evidence[]): Verdict {
  const verdicts = applying(of)
  if (verdicts.includes('not-met')) return 'not-met'
  return verdicts.length === 0 || verdicts.includes('unknown') ? 'unknown' : 'met'
}

function disjunction(of: readonly Evidence[]): Verdict {
  const verdicts = applying(of)
  if (verdicts.includes('met')) return 'met'
  return verdicts.length === 0 || verdicts.includes('unknown') ? 'unknown' : 'not-met'
}

/** A procedure that was not held in one of the years cannot have been low in all of them, nor is it a sign of the contrary. */
function everyPeriod(inEach: readonly Evidence[]): Verdict {
  return inEach.some(({ verdict }) => verdict === 'not-applicable') ? 'not-applicable' : conjunction(inEach)
}

function countVerdicts(
  of: readonly Evidence[],
  needed: number | null,
): { verdict: Verdict; met: number; considered: number } {
  const verdicts = applying(of)
  const met = verdicts.filter((verdict) => verdict === 'met').length
  const unknown = verdicts.filter((verdict) => verdict === 'unknown').length
  const considered = verdicts.length
  if (needed === null || considered === 0) return { verdict: 'unknown', met, considered }
  if (met >= needed) return { verdict: 'met', met, considered }
  return { verdict: met + unknown < needed ? 'not-met' : 'unknown', met, considered }
}

function thresholdOf(threshold: Threshold, period: Period, context: EvaluationContext): UsedThreshold | null {
  if (typeof threshold === 'number') return { value: threshold, source: null, provenance: 'proposal' }
  const { parameter } = threshold
  const own = context.settings?.[parameter]
  if (typeof own === 'number') return { value: own, parameter, source: null, provenance: 'local-act' }
  const definition = context.parameters.find(({ id }) => id === parameter)
  if (!definition) throw new Error(`unknown parameter: ${parameter}`)
  const row = rowOn(definition, referenceDay(period))
  if (typeof row?.value !== 'number') return null
  return { value: row.value, parameter, source: row.source, provenance: row.provenance }
}

function stepFrom(period: Period, step: PeriodStep): Period {
  return step === 'previous' ? previousPeriod(period) : period
}
