import type { Evaluation } from './evaluation.ts'
import type { Evidence, UsedThreshold, Verdict } from './evidence.ts'
import { compare, exact, type Exact } from './exact.ts'
import { isShare, type IndicatorUnit } from './indicator.ts'

/** A partial value decides only when its whole range lies on one side of the border. */
export function compareWith(
  evaluation: Evaluation,
  unit: IndicatorUnit,
  threshold: UsedThreshold | null,
  op: 'at-least' | 'below',
): Verdict {
  if (!threshold) return evaluation.state === 'not-applicable' ? 'not-applicable' : 'unknown'
  const border = exact(threshold.value, isShare(unit) ? 100 : 1)
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

export function opposite(verdict: Verdict): Verdict {
  if (verdict === 'met') return 'not-met'
  return verdict === 'not-met' ? 'met' : verdict
}

/*
 * What is unknown may become met, not met, or leave the set; what is decided stays as it is. So no figure that comes to be known takes a
 * verdict back.
 */
function applying(of: readonly Evidence[]): readonly Verdict[] {
  return of.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'not-applicable')
}

/** A set of which nothing applies does not apply either: nothing was looked at. */
export function conjunction(of: readonly Evidence[]): Verdict {
  const verdicts = applying(of)
  if (verdicts.includes('not-met')) return 'not-met'
  if (verdicts.length === 0) return 'not-applicable'
  return verdicts.includes('unknown') ? 'unknown' : 'met'
}

export function disjunction(of: readonly Evidence[]): Verdict {
  const verdicts = applying(of)
  if (verdicts.includes('met')) return 'met'
  if (verdicts.length === 0) return 'not-applicable'
  return verdicts.includes('unknown') ? 'unknown' : 'not-met'
}

/** What is said of a set or of a school as a whole: where nothing was looked at nothing is known, which is no acquittal. */
export function ofSchool(verdict: Verdict): Verdict {
  return verdict === 'not-applicable' ? 'unknown' : verdict
}

/**
 * One year without the sign is enough to deny that it lasted. A procedure that was not held in one of the years cannot have been low in
 * all of them, nor is it a sign of the contrary.
 */
export function everyPeriod(inEach: readonly Evidence[]): Verdict {
  const verdicts = inEach.map(({ verdict }) => verdict)
  if (verdicts.includes('not-met')) return 'not-met'
  return verdicts.includes('not-applicable') ? 'not-applicable' : conjunction(inEach)
}

/** At least one member in every one of the periods; where none could be, nothing was looked at, which denies nothing. */
export function anyInEveryPeriod(members: readonly Evidence[]): Verdict {
  return ofSchool(disjunction(members))
}

/** What is said only where there is enough to judge by. */
export function provided(when: Verdict, then: Verdict): Verdict {
  if (when === 'not-applicable' || then === 'not-applicable') return 'not-applicable'
  return when === 'met' ? then : 'unknown'
}

/**
 * From the newest year back: those in which it was not held are passed over, until so many are found. Too few of them decide nothing.
 * A year that is not known may yet be passed over, which only lets an earlier one in: what is denied stays so.
 */
export function lasting(inEach: readonly Verdict[], years: number): Verdict {
  const held = inEach.filter((verdict) => verdict !== 'not-applicable').slice(0, years)
  if (held.includes('not-met')) return 'not-met'
  return held.length < years || held.includes('unknown') ? 'unknown' : 'met'
}

/** Not reached only where a member certainly applies: as long as all of them may yet leave, there may be nothing to count. */
export function countVerdicts(
  of: readonly Evidence[],
  needed: number | null,
): { verdict: Verdict; met: number; considered: number } {
  const verdicts = applying(of)
  const met = verdicts.filter((verdict) => verdict === 'met').length
  const unknown = verdicts.filter((verdict) => verdict === 'unknown').length
  const considered = verdicts.length
  if (needed === null || considered === unknown) return { verdict: 'unknown', met, considered }
  if (met >= needed) return { verdict: 'met', met, considered }
  return { verdict: met + unknown < needed ? 'not-met' : 'unknown', met, considered }
}
