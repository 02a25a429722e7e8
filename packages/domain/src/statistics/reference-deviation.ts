import { approximate, subtract, type Exact } from '../kernel/exact.ts'
import { FALSE_FINDINGS, type DifferenceVerdict } from './difference.ts'
import { normalTails } from './normal-tails.ts'
import type { Sample } from './sample.ts'

/** Mean and standard deviation that somebody has published, such as those of the region. */
export interface PublishedMean {
  readonly mean: Exact
  readonly deviation: Exact
}

export interface ReferenceDeviation {
  readonly estimate: Exact
  /** (m − μ) ÷ (σ ÷ √n); null where the published spread is zero. */
  readonly z: number | null
  readonly p: number | null
  readonly verdict: DifferenceVerdict
}

/** A school's mean beside a published one, of a single comparison; the school is too small a part of it to be taken out. Approximate. */
export function deviationFromPublished(
  { cases, mean }: Pick<Sample, 'cases' | 'mean'>,
  published: PublishedMean,
  least: number,
): ReferenceDeviation {
  const estimate = subtract(mean, published.mean)
  const spread = approximate(published.deviation)
  const z = spread === 0 || cases === 0 ? null : (approximate(estimate) * Math.sqrt(cases)) / spread
  if (z === null || cases < least) return { estimate, z, p: null, verdict: 'too-few' }
  const p = normalTails(z)
  const verdict = p >= FALSE_FINDINGS ? 'within-noise' : z > 0 ? 'higher' : 'lower'
  return { estimate, z, p, verdict }
}
