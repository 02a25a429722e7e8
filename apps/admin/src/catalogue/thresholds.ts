import { comparisonsOf, explainThreshold, partsOf, type Evidence, type Finding } from '@msoko/domain'
import { indicatorOf } from './declarations.ts'

/** Every threshold that the verdict used, once, with its provenance in words. */
export function thresholdsOf(finding: Finding): readonly string[] {
  const shares = finding.grounds.flatMap(({ evidence }) =>
    comparisonsOf(evidence).flatMap((comparison) =>
      'threshold' in comparison && comparison.threshold
        ? [`Доля: ${explainThreshold(comparison.threshold, indicatorOf(comparison.evaluation.indicator))}`]
        : [],
    ),
  )
  const counts = finding.grounds.flatMap(({ evidence }) =>
    neededCounts(evidence).map((needed) => `Сколько процедур: ${explainThreshold(needed, { unit: 'events' })}`),
  )
  return [...new Set([...shares, ...counts])]
}

function neededCounts(evidence: Evidence): readonly NonNullable<Extract<Evidence, { op: 'at-least-of' }>['needed']>[] {
  const own = evidence.op === 'at-least-of' && evidence.needed ? [evidence.needed] : []
  return [...own, ...partsOf(evidence).flatMap(neededCounts)]
}
