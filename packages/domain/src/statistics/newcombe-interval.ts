import type { ShareOfCases } from './group.ts'
import type { Interval } from './mean-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/**
 * The 95 % interval of the difference of two shares (the first less the second), from the intervals of Wilson of each; null where
 * one side has nobody. Approximate, but sound for few cases and for none or all of them.
 *
 * R. G. Newcombe, «Interval estimation for the difference between independent proportions», Statistics in Medicine 17 (1998), method 10.
 */
export function newcombeInterval(one: ShareOfCases, other: ShareOfCases): Interval | null {
  const [first, second] = [wilsonInterval(one.part, one.whole), wilsonInterval(other.part, other.whole)]
  if (!first || !second) return null
  const [p, q] = [one.part / one.whole, other.part / other.whole]
  return {
    low: p - q - Math.hypot(p - first.low, second.high - q),
    high: p - q + Math.hypot(first.high - p, q - second.low),
  }
}
