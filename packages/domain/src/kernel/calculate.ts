import type { Outcome, ValueRange } from './evaluation.ts'
import { exact, rootOf, type Exact, reduce } from './exact.ts'
import type { Formula } from './formula.ts'
import { eventsOf, type Reading } from './read-reference.ts'
import type { Tally } from './submission.ts'

/**
 * The arithmetic of a formula over the leaves that reported in full: `columns[i]` are the readings of its i-th reference, `rows`
 * those of every leaf, reported or not, for the range of a partial share. No tree, no facts, no dates.
 */
export function calculate(
  formula: Formula,
  columns: readonly (readonly (number | Tally)[])[],
  rows: readonly (readonly Reading[])[],
  weights: readonly (number | null)[],
  scales: readonly number[] = [],
): Outcome {
  const range = rangeOf(formula, rows)
  const reported = rows.filter((row) => row.every((reading) => reading !== null)).length
  if (reported === 0) return { state: 'missing' }
  const value = valueOf(formula, columns, weights, scales)
  const partial = reported < rows.length
  if (value === 'unknown') return { state: 'missing' }
  if (value === null) return partial ? { state: 'missing' } : { state: 'not-applicable', why: 'no-cases' }
  return partial ? { state: 'partial', value, range } : { state: 'value', value }
}

/** The exact value; null where there are no cases to divide by, `unknown` where a weight has no value or a part is above its whole. */
function valueOf(
  formula: Formula,
  columns: readonly (readonly (number | Tally)[])[],
  weights: readonly (number | null)[],
  scales: readonly number[],
): Exact | null | 'unknown' {
  const sumOf = (index: number): number => (columns[index] ?? []).reduce<number>((sum, r) => sum + eventsOf(r), 0)
  const unitOf = (index: number): number => 10 ** (scales[index] ?? 0)
  switch (formula.op) {
    case 'total':
      return exact(sumOf(0), unitOf(0))
    case 'share':
    case 'ratio': {
      const [part, whole] = [sumOf(0) * unitOf(1), sumOf(1) * unitOf(0)]
      // Reports that contradict each other give no figure; they are refused where they come in.
      if (formula.op === 'share' && part > whole) return 'unknown'
      return whole === 0 ? null : exact(part, whole)
    }
    case 'unit-share': {
      const units = columns[0]?.length ?? 0
      return units === 0 ? null : exact(sumOf(0), units)
    }
    case 'weighted': {
      if (weights.some((weight) => weight === null)) return 'unknown'
      const events = columns.map((_, index) => sumOf(index))
      const all = events.reduce((sum, count) => sum + count, 0)
      const points = events.reduce((sum, count, index) => sum + count * (weights[index] ?? 0), 0)
      return all === 0 ? null : exact(points, all)
    }
    case 'mean': {
      const { n, sum } = momentsOf(merge(columns[0] ?? []))
      return n === 0n ? null : reduce(sum, n)
    }
    case 'quantile':
      return quantileOf(merge(columns[0] ?? []), formula.at)
    case 'spread': {
      const { n, sum, squares } = momentsOf(merge(columns[0] ?? []))
      return n < 2n ? null : rootOf(reduce(n * squares - sum * sum, n * (n - 1n)))
    }
    case 'difference':
    case 'units-within':
    case 'across-units':
      throw new Error(`${formula.op} is evaluated from the formulas inside it`)
  }
}

function merge(readings: readonly (number | Tally)[]): ReadonlyMap<number, number> {
  const merged = new Map<number, number>()
  for (const reading of readings) {
    if (typeof reading === 'number') throw new Error('only a tally has a distribution')
    for (const [bin, events] of Object.entries(reading)) {
      merged.set(Number(bin), (merged.get(Number(bin)) ?? 0) + events)
    }
  }
  return merged
}

function momentsOf(tally: ReadonlyMap<number, number>): { n: bigint; sum: bigint; squares: bigint } {
  let [n, sum, squares] = [0n, 0n, 0n]
  for (const [bin, events] of tally) {
    const [x, count] = [BigInt(bin), BigInt(events)]
    n += count
    sum += x * count
    squares += x * x * count
  }
  return { n, sum, squares }
}

function quantileOf(tally: ReadonlyMap<number, number>, at: Exact): Exact | null {
  const bins = [...tally].filter(([, events]) => events > 0).toSorted(([a], [b]) => a - b)
  const n = bins.reduce((sum, [, events]) => sum + events, 0)
  if (n === 0) return null
  const valueAt = (rank: number): number => {
    let seen = 0
    for (const [bin, events] of bins) {
      seen += events
      if (rank <= seen) return bin
    }
    return bins.at(-1)?.[0] ?? 0
  }
  const scaled = at.num * n
  const clamp = (rank: number): number => Math.min(Math.max(rank, 1), n)
  if (scaled % at.den === 0) {
    const rank = scaled / at.den
    return exact(valueAt(clamp(rank)) + valueAt(clamp(rank + 1)), 2)
  }
  return exact(valueAt(clamp(Math.ceil(scaled / at.den))))
}

function rangeOf(formula: Formula, rows: readonly (readonly Reading[])[]): ValueRange | null {
  if (formula.op === 'unit-share') return rangeOfShare(rows.map(([said]) => [said ?? null, 1]))
  // Points may be negative: no bound follows from the ones that are missing.
  return formula.op === 'share' && formula.part.derived === undefined ? rangeOfShare(rows) : null
}

/** Where a unit gave its whole but not its part, the part lies between 0 and the whole; without a whole there is no bound. */
function rangeOfShare(rows: readonly (readonly Reading[])[]): ValueRange | null {
  let [low, high, all] = [0, 0, 0]
  for (const [part, whole] of rows) {
    if (whole === null || whole === undefined) return null
    const known = part === null || part === undefined ? null : eventsOf(part)
    all += eventsOf(whole)
    low += known ?? 0
    high += known ?? eventsOf(whole)
  }
  return all === 0 ? null : { low: exact(low, all), high: exact(high, all) }
}
