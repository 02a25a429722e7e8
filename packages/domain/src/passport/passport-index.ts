import type { Exact } from '../kernel/exact.ts'

/** One share in the index of social conditions, as a region or a municipality has set it. */
export interface IndexTerm {
  /** Id of the indicator whose share is taken. */
  readonly indicator: string
  /** −1 where a high share speaks of good conditions. */
  readonly direction: 1 | -1
  /** Positive; only the ratio to the other weights matters. */
  readonly weight: Exact
  /** Mean of the share over the schools of the region. */
  readonly mean: Exact
  /** Standard deviation of the share over the schools of the region, rational, not below zero. */
  readonly spread: Exact
}

/** Kept whole: sums of many shares outgrow the safe integers. `den` is positive, the ratio is reduced. */
export interface IndexValue {
  readonly num: bigint
  readonly den: bigint
}

/** `unset`: nobody has set weights, means and spreads. `dropped`: indicators in which the schools of the region do not differ. */
export type PassportIndex =
  | { readonly state: 'unset' }
  | { readonly state: 'unknown'; readonly absent: readonly string[]; readonly dropped: readonly string[] }
  | { readonly state: 'value'; readonly value: IndexValue; readonly dropped: readonly string[] }

/**
 * R14: the weighted mean of deviations from the region in its own spreads; higher is worse. A share that is not known makes the whole
 * unknown: without it another index would stand under the same name.
 */
export function passportIndex(
  terms: readonly IndexTerm[],
  shareOf: (indicator: string) => Exact | null,
): PassportIndex {
  if (terms.length === 0) return { state: 'unset' }
  const dropped = terms.filter(({ spread }) => spread.num === 0).map(({ indicator }) => indicator)
  const telling = terms.filter(({ spread }) => spread.num !== 0)
  const absent = telling.map(({ indicator }) => indicator).filter((indicator) => shareOf(indicator) === null)
  if (absent.length > 0 || telling.length === 0) return { state: 'unknown', absent, dropped }
  const weighted = telling.map((term) => times(big(term.weight), deviation(term, shareOf(term.indicator))))
  const weights = telling.map(({ weight }) => big(weight))
  return { state: 'value', value: over(sum(weighted), sum(weights)), dropped }
}

/** Negative when the first stands for better conditions, zero when both are equal. */
export function compareIndexes(a: IndexValue, b: IndexValue): number {
  const [left, right] = [a.num * b.den, b.num * a.den]
  return left < right ? -1 : left > right ? 1 : 0
}

function deviation({ direction, mean, spread }: IndexTerm, share: Exact | null): IndexValue {
  if (!share) throw new Error('unreachable: absent shares are told before')
  const from = sum([big(share), times(big(mean), { num: -1n, den: 1n })])
  return times({ num: BigInt(direction), den: 1n }, over(from, big(spread)))
}

function big({ num, den, root }: Exact): IndexValue {
  if (root) throw new RangeError('an index is reckoned from rational numbers; a root was given')
  return { num: BigInt(num), den: BigInt(den) }
}

function sum(values: readonly IndexValue[]): IndexValue {
  return values.reduce((a, b) => reduced(a.num * b.den + b.num * a.den, a.den * b.den), { num: 0n, den: 1n })
}

function times(a: IndexValue, b: IndexValue): IndexValue {
  return reduced(a.num * b.num, a.den * b.den)
}

function over(a: IndexValue, b: IndexValue): IndexValue {
  if (b.num === 0n) throw new RangeError('the weights of an index add up to zero: set at least one above it')
  return reduced(a.num * b.den, a.den * b.num)
}

function reduced(num: bigint, den: bigint): IndexValue {
  let [a, b] = [num < 0n ? -num : num, den < 0n ? -den : den]
  while (b !== 0n) [a, b] = [b, a % b]
  const divisor = den < 0n ? -a : a
  return { num: num / divisor, den: den / divisor }
}
