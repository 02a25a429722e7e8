import type { Exact } from '../kernel/exact.ts'
import type { Verdict } from '../kernel/evidence.ts'
import { compareIndexes, type IndexValue } from './passport-index.ts'

/** What the index of a school is held against. */
export interface IndexPeers {
  /** Indexes of the schools of the region, the school's own among them or not. */
  readonly indexes: readonly IndexValue[]
  /** Share of the peers that stand below the border, from 0 to 1. */
  readonly quantile: Exact
  /** With fewer peers nothing is said. */
  readonly least: number
}

/** R15: whether conditions are adverse beside the region. The border is the lowest index that so many of the peers do not exceed. */
export function adverseAmongPeers(own: IndexValue | null, { indexes, quantile, least }: IndexPeers): Verdict {
  if (!own || indexes.length < Math.max(least, 1)) return 'unknown'
  const rank = Math.max(1, Math.ceil((indexes.length * quantile.num) / quantile.den))
  const border = indexes.toSorted(compareIndexes)[rank - 1]
  if (!border) throw new RangeError(`a quantile lies between 0 and 1: ${quantile.num}/${quantile.den}`)
  return compareIndexes(own, border) >= 0 ? 'met' : 'not-met'
}
