import type { Evaluation } from './evaluation.ts'
import type { Evidence } from './evidence.ts'
import type { Indicator } from './indicator.ts'
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

/** The same evidence with other values in its comparisons: what the verdict would be, with the thresholds that were used. */
export function rejudge(
  evidence: Evidence,
  instead: (evaluation: Evaluation) => Evaluation,
  indicators: readonly Indicator[],
): Evidence {
  const again = (member: Evidence): Evidence => rejudge(member, instead, indicators)
  switch (evidence.op) {
    case 'at-least':
    case 'below': {
      const evaluation = instead(evidence.evaluation)
      const indicator = indicators.find(({ id }) => id === evaluation.indicator)
      if (!indicator) throw new Error(`unknown indicator: ${evaluation.indicator}`)
      const verdict = compareWith(evaluation, indicator.unit, evidence.threshold, evidence.op)
      return { ...evidence, evaluation, verdict }
    }
    case 'not': {
      const of = again(evidence.of)
      return { ...evidence, of, verdict: opposite(of.verdict) }
    }
    case 'all':
    case 'any': {
      const of = evidence.of.map(again)
      return { ...evidence, of, verdict: evidence.op === 'all' ? conjunction(of) : disjunction(of) }
    }
    case 'at-least-of': {
      const of = evidence.of.map(again)
      return { ...evidence, ...countVerdicts(of, evidence.needed?.value ?? null), of }
    }
    case 'same-in': {
      const of = evidence.of.map((member): Evidence => {
        if (member.op !== 'all') throw new Error('the years of one member stand together')
        const inEach = member.of.map(again)
        return { ...member, of: inEach, verdict: everyPeriod(inEach) }
      })
      return { ...evidence, of, verdict: anyInEveryPeriod(of) }
    }
    case 'on-list': {
      if (!evidence.otherwise) return evidence
      const otherwise = again(evidence.otherwise)
      return { ...evidence, otherwise, verdict: ofSchool(otherwise.verdict) }
    }
    case 'given': {
      const [when, judged] = [again(evidence.when), again(evidence.judged)]
      return { ...evidence, when, judged, verdict: provided(when.verdict, judged.verdict) }
    }
    case 'sustained': {
      const of = evidence.of.map(again)
      return {
        ...evidence,
        of,
        verdict: lasting(
          of.map(({ verdict }) => verdict),
          evidence.years,
        ),
      }
    }
  }
}
