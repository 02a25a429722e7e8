import { indicators } from '../indicators/catalogue.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import { comparisonsOf, type Evidence, type Verdict } from '../kernel/evidence.ts'
import { exact, type Exact } from '../kernel/exact.ts'
import { ofSchool } from '../kernel/verdict.ts'
import { rejudge } from '../kernel/rejudge.ts'
import { cellKey } from '../kernel/submission.ts'
import type { Finding } from './classify.ts'
import { flagBehind } from './rules-behind.ts'

/** What a school would be found to be with other results, by the thresholds that its finding was reached with. */
export function verdictWith(finding: Finding, instead: (evaluation: Evaluation) => Evaluation): Verdict {
  return ofSchool(rejudge(wholeOf(finding), instead, indicators).verdict)
}

/** The grounds of a finding as one tree. */
function wholeOf(finding: Finding): Evidence {
  const { verdict, grounds } = finding
  return { op: flagBehind(finding).combine, verdict, of: grounds.map(({ evidence }) => evidence) }
}

/** What a finding compares, each figure once however often the grounds name it. */
export function comparedIn(finding: Finding): readonly Evaluation[] {
  const compared = comparisonsOf(wholeOf(finding)).map(({ evaluation }) => evaluation)
  return [...new Map(compared.map((evaluation) => [nameOf(evaluation), evaluation])).values()]
}

/** One figure: the same indicator in the same cell and year. */
export function nameOf({ indicator, cell, period }: Evaluation): string {
  return `${indicator}|${cellKey(cell ?? {})}|${period}`
}

/** A share whose result may be thought otherwise, entry by entry. */
export interface OpenShare {
  readonly evaluation: Evaluation
  /** Entries counted, of so many. */
  readonly part: number
  readonly whole: number
}

/** What the rules make of one figure by itself, comparison by comparison: values of which they make the same need no second look. */
export function comparedAs(finding: Finding, evaluation: Evaluation): string {
  return comparisonsOf(wholeOf(finding))
    .filter((comparison) => nameOf(comparison.evaluation) === nameOf(evaluation))
    .map((comparison) => rejudge(comparison, () => evaluation, indicators).verdict)
    .join()
}

/** Shares of the year that was judged: what is past is given. */
export function openShares(finding: Finding): readonly OpenShare[] {
  return comparedIn(finding).flatMap((evaluation) => {
    const [part, whole] = evaluation.parts
    const { formula } = indicators.find(({ id }) => id === evaluation.indicator) ?? {}
    const isOpen = evaluation.state === 'value' && evaluation.period === finding.period && formula?.op === 'share'
    return isOpen && part && whole ? [{ evaluation, part: part.value, whole: whole.value }] : []
  })
}

/** The same figure with another value. */
export function withValue(evaluation: Evaluation, value: Exact): Evaluation {
  const { indicator, period, units, cell, parts, coverage } = evaluation
  return { state: 'value', value, indicator, period, units, parts, coverage, ...(cell && { cell }) }
}

/** The same figure while nobody knows it. */
export function unknownYet({ indicator, period, units, cell, parts, coverage }: Evaluation): Evaluation {
  return { state: 'missing', indicator, period, units, parts, coverage, ...(cell && { cell }) }
}

/** A share of so many; of nobody there is none. */
export function withShare({ evaluation }: OpenShare, part: number, whole: number): Evaluation {
  if (whole > 0) return withValue(evaluation, exact(part, whole))
  const { indicator, period, units, cell, parts, coverage } = evaluation
  const nobody = { state: 'not-applicable', why: 'no-cases' } as const
  return { ...nobody, indicator, period, units, parts, coverage, ...(cell && { cell }) }
}
