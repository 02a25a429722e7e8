import { approximate } from '../kernel/exact.ts'
import type { Sample } from './sample.ts'
import { studentQuantile } from './student.ts'

/** Ends of an interval in the unit of the values: points, marks. Approximate by its nature. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The 95 % interval of Student's t for a mean; null below two cases, and where all are alike: a spread that has not shown itself is
 * no proof that there is none. It is approximate: it holds for values that lie about normally, and for more than a handful of them.
 *
 * Student (W. S. Gosset), «The probable error of a mean», Biometrika 6 (1908).
 */
export function meanInterval({ cases, mean, variance }: Sample): Interval | null {
  if (variance === null || variance.num === 0) return null
  const middle = approximate(mean)
  const reach = studentQuantile(cases - 1, 0.05) * Math.sqrt(approximate(variance) / cases)
  return { low: middle - reach, high: middle + reach }
}
