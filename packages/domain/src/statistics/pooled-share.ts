import type { Evaluation } from '../kernel/evaluation.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { Period } from '../kernel/period.ts'
import { shareOfCases, type ShareOfCases } from './group.ts'
import { wilsonInterval, type ShareInterval } from './wilson-interval.ts'

/** Several years of a small school taken together. */
export interface PooledShare extends ShareOfCases {
  /** 95 %, approximate. */
  readonly interval: ShareInterval
  /** Years that went in. */
  readonly periods: readonly Period[]
  /** Years that did not, each with why it has no value. */
  readonly skipped: readonly Evaluation[]
}

/**
 * The share over several years: the sum of the parts ÷ the sum of the wholes, never a mean of the shares. Years that were void, not
 * comparable or not reported stay out and are named. Null when no year has anybody.
 */
export function pooledShare(years: readonly Evaluation[], { formula }: Pick<Indicator, 'formula'>): PooledShare | null {
  const measured = years.map((evaluation) => ({ evaluation, share: shareOfCases(evaluation, formula) }))
  const used = measured.flatMap(({ evaluation, share }) => (share ? [{ ...share, period: evaluation.period }] : []))
  const part = used.reduce((sum, share) => sum + share.part, 0)
  const whole = used.reduce((sum, share) => sum + share.whole, 0)
  const interval = wilsonInterval(part, whole)
  return (
    interval && {
      part,
      whole,
      interval,
      periods: used.map(({ period }) => period),
      skipped: measured.flatMap(({ evaluation, share }) => (share ? [] : [evaluation])),
    }
  )
}
