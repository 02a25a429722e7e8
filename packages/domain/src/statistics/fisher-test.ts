import type { ShareOfCases } from './group.ts'

/** Enough for the smallest chance that a float can hold. */
const DIGITS = 10n ** 300n

/**
 * The exact two-sided test of Fisher: how likely two groups of which all members fare alike would differ at least as oddly as these
 * two. Whole numbers throughout, so it holds for any number of cases, however small. Nobody on one side: 1.
 *
 * R. A. Fisher, «The logic of inductive inference», Journal of the Royal Statistical Society 98 (1935); two-sided: all tables that
 * are no more likely than the observed one.
 */
export function fisherTest(one: ShareOfCases, other: ShareOfCases): number {
  const [small, large] = one.whole <= other.whole ? [one, other] : [other, one]
  const all = small.whole + large.whole
  const parts = small.part + large.part
  // Counting the rarer of the two outcomes keeps the numbers short; the chance is the same.
  const rarer = parts * 2 <= all ? parts : all - parts
  const observed = parts * 2 <= all ? small.part : small.whole - small.part
  const [drawn, marked] = [Math.min(small.whole, rarer), Math.max(small.whole, rarer)]
  const weights = weightsOf(drawn, marked, all)
  const limit = weights[observed] ?? 0n
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  const asOdd = weights.reduce((sum, weight) => (weight <= limit ? sum + weight : sum), 0n)
  return Number((asOdd * DIGITS) / total) / Number(DIGITS)
}

/** In how many ways `drawn` of `all`, of which `marked` are marked, hold 0, 1, 2… marked ones. */
function weightsOf(drawn: number, marked: number, all: number): readonly bigint[] {
  const weights = [choose(all - marked, drawn)]
  for (let x = 0; x < drawn; x += 1) {
    const ways = (weights[x] ?? 0n) * BigInt(marked - x) * BigInt(drawn - x)
    weights.push(ways / (BigInt(x + 1) * BigInt(all - marked - drawn + x + 1)))
  }
  return weights
}

function choose(from: number, count: number): bigint {
  let ways = 1n
  for (let taken = 1; taken <= count; taken += 1) ways = (ways * BigInt(from - count + taken)) / BigInt(taken)
  return ways
}
