import { exact, reduce, type Exact } from '../kernel/exact.ts'
import type { Tally } from '../kernel/submission.ts'

/** What a test needs of a distribution, exact. */
export interface Sample {
  readonly cases: number
  readonly mean: Exact
  /** Of a sample (n − 1); null for a single case. */
  readonly variance: Exact | null
}

/** Values, each with the number of cases that have it. */
export type Distribution = Iterable<readonly [value: number, cases: number]>

/** The sample behind a distribution; null when nobody is in it. */
export function sampleOf(distribution: Distribution): Sample | null {
  let [n, sum, squares] = [0n, 0n, 0n]
  for (const [value, cases] of distribution) {
    const [x, count] = [BigInt(value), BigInt(cases)]
    n += count
    sum += x * count
    squares += x * x * count
  }
  if (n === 0n) return null
  const variance = n < 2n ? null : reduce(n * squares - sum * sum, n * (n - 1n))
  return { cases: Number(n), mean: reduce(sum, n), variance }
}

/** The sample of a tally of whole scores or marks. */
export function sampleOfTally(tally: Tally): Sample | null {
  return sampleOf(Object.entries(tally).map(([bin, cases]) => [Number(bin), cases] as const))
}

/**
 * The mean of a small school drawn towards that of a larger group: (n·m + k·μ) / (n + k). With `weight` 10 a school of ten stands half
 * way. It is a cautious guess and no result of the school.
 */
export function shrunkenMean({ cases, mean }: Sample, towards: Exact, weight: number): Exact {
  const [n, k] = [BigInt(cases), BigInt(exact(weight).num)]
  const [own, other] = [BigInt(mean.num), BigInt(towards.num)]
  const [ownDen, otherDen] = [BigInt(mean.den), BigInt(towards.den)]
  return reduce(n * own * otherDen + k * other * ownDen, (n + k) * ownDen * otherDen)
}
