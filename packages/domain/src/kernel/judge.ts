import { LOOKED_BACK, type Condition, type PeriodStep, type Threshold } from './condition.ts'
import { evaluate, type EvaluationContext } from './evaluate.ts'
import type { Evidence, UsedThreshold, Verdict } from './evidence.ts'
import type { Indicator } from './indicator.ts'
import { listOf } from './listed-units.ts'
import { rowOn } from './parameter.ts'
import { previousPeriod, referenceDay, type Period } from './period.ts'
import {
  anyInEveryPeriod,
  compareWith,
  conjunction,
  countVerdicts,
  disjunction,
  everyPeriod,
  lasting,
  ofSchool,
  opposite,
  provided,
} from './verdict.ts'

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
      const verdict = compareWith(evaluation, indicator.unit, threshold, condition.op)
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
      return { op: 'same-in', verdict: anyInEveryPeriod(of), periods, of }
    }
    case 'on-list': {
      const found = listOf(context, condition.list, period)
      const { list, otherwise } = condition
      if (found) {
        const verdict: Verdict = found.units.includes(unit) ? 'met' : 'not-met'
        return { op: 'on-list', verdict, list, period, source: found.source }
      }
      const without = otherwise && judge(otherwise, unit, period, context)
      const verdict = without ? ofSchool(without.verdict) : 'unknown'
      return { op: 'on-list', verdict, list, period, source: null, ...(without && { otherwise: without }) }
    }
    case 'given': {
      const [when, judged] = [condition.when, condition.judged].map((member) => judge(member, unit, period, context))
      if (!when || !judged) throw new Error('unreachable')
      return { op: 'given', verdict: provided(when.verdict, judged.verdict), said: condition.said, when, judged }
    }
    case 'sustained': {
      const periods = Array.from({ length: condition.years * LOOKED_BACK }, (_, index) => previousPeriod(period, index))
      const of = periods.map((each) => judge(condition.of, unit, each, context))
      const { years } = condition
      const verdict = lasting(
        of.map((each) => each.verdict),
        years,
      )
      return { op: 'sustained', verdict, years, periods, of }
    }
  }
}

function thresholdOf(threshold: Threshold, period: Period, context: EvaluationContext): UsedThreshold | null {
  if (typeof threshold === 'number') return { value: threshold, source: null, provenance: 'proposal' }
  const { parameter } = threshold
  const definition = context.parameters.find(({ id }) => id === parameter)
  if (!definition) throw new Error(`unknown parameter: ${parameter}`)
  const row = rowOn(definition, referenceDay(period))
  if (typeof row?.value !== 'number') return null
  return { value: row.value, parameter, source: row.source, provenance: row.provenance }
}

function stepFrom(period: Period, step: PeriodStep): Period {
  return step === 'previous' ? previousPeriod(period) : period
}
