import { approximate } from '../kernel/exact.ts'
import type { Interval } from './mean-interval.ts'
import type { Sample } from './sample.ts'
import { studentQuantile, studentTails } from './student.ts'

export interface WelchTest {
  readonly t: number
  readonly freedom: number
  /** Two-sided. */
  readonly p: number
  /** 95 % interval of the difference of the means, the first less the second. */
  readonly interval: Interval
}

/**
 * Whether two means differ by more than chance, whatever the spread of each; null where a side has fewer than two cases, or neither
 * has shown any spread. Approximate: it holds for values that lie about normally.
 *
 * B. L. Welch, «The generalization of Student's problem when several different population variances are involved», Biometrika 34 (1947).
 */
export function welchTest(one: Sample, other: Sample): WelchTest | null {
  if (one.variance === null || other.variance === null) return null
  const [a, b] = [approximate(one.variance) / one.cases, approximate(other.variance) / other.cases]
  if (a + b === 0) return null
  const freedom = (a + b) ** 2 / (a ** 2 / (one.cases - 1) + b ** 2 / (other.cases - 1))
  const difference = approximate(one.mean) - approximate(other.mean)
  const error = Math.sqrt(a + b)
  const reach = studentQuantile(freedom, 0.05) * error
  const t = difference / error
  return { t, freedom, p: studentTails(t, freedom), interval: { low: difference - reach, high: difference + reach } }
}
