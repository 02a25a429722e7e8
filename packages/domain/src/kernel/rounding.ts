import type { Exact } from './exact.ts'

/** A decimal of `value / 10^precision`, rounded half away from zero on the exact ratio. */
export interface Decimal {
  readonly units: bigint
  readonly precision: number
}

export function roundExact(value: Exact, precision: number): Decimal {
  const scale = 10n ** BigInt(precision)
  if (value.root) return { units: roundRoot(BigInt(value.num), BigInt(value.den), scale), precision }
  return { units: divideHalfAway(BigInt(value.num) * scale, BigInt(value.den)), precision }
}

function divideHalfAway(num: bigint, den: bigint): bigint {
  const negative = num < 0n
  const absolute = negative ? -num : num
  const rounded = (absolute * 2n + den) / (den * 2n)
  return negative ? -rounded : rounded
}

/** round(√(num/den)·scale): the largest r with (2r−1)² · den ≤ 4 · scale² · num. */
function roundRoot(num: bigint, den: bigint, scale: bigint): bigint {
  const target = 4n * scale * scale * num
  const doubled = integerRoot(target / den)
  return (doubled + 1n) / 2n
}

function integerRoot(value: bigint): bigint {
  if (value < 2n) return value
  let guess = BigInt(Math.floor(Math.sqrt(Number(value))))
  while (guess * guess > value) guess -= 1n
  while ((guess + 1n) * (guess + 1n) <= value) guess += 1n
  return guess
}
