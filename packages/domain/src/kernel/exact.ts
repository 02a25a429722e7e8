/**
 * Exact numbers. A value is a ratio of two safe integers, or the square root of one (standard deviation), and stays so until it
 * is printed: sums, shares and legal thresholds are never compared after rounding.
 */
export interface Exact {
  readonly num: number
  /** Positive. */
  readonly den: number
  /** The value is the square root of `num/den`. */
  readonly root?: true
}

export function exact(num: number, den = 1): Exact {
  assertInteger(num)
  assertInteger(den)
  if (den === 0) throw new RangeError('an exact value has no zero denominator')
  return reduce(BigInt(num), BigInt(den))
}

export function rootOf(value: Exact): Exact {
  if (value.root) throw new RangeError('a root of a root is not kept exactly')
  if (value.num < 0) throw new RangeError('no root of a negative value')
  return { num: value.num, den: value.den, root: true }
}

export function subtract(a: Exact, b: Exact): Exact {
  assertRational(a, b)
  return reduce(BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den), BigInt(a.den) * BigInt(b.den))
}

export function add(a: Exact, b: Exact): Exact {
  assertRational(a, b)
  return reduce(BigInt(a.num) * BigInt(b.den) + BigInt(b.num) * BigInt(a.den), BigInt(a.den) * BigInt(b.den))
}

export function divide(a: Exact, b: Exact): Exact {
  assertRational(a, b)
  if (b.num === 0) throw new RangeError('an exact value is not divided by zero')
  return reduce(BigInt(a.num) * BigInt(b.den), BigInt(a.den) * BigInt(b.num))
}

export function multiply(a: Exact, b: Exact): Exact {
  assertRational(a, b)
  return reduce(BigInt(a.num) * BigInt(b.num), BigInt(a.den) * BigInt(b.den))
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Exact, b: Exact): number {
  if (a.root || b.root) {
    const square = (x: Exact): Exact => (x.root ? { num: x.num, den: x.den } : multiply(x, x))
    const negative = (x: Exact): boolean => !x.root && x.num < 0
    if (negative(a) !== negative(b)) return negative(a) ? -1 : 1
    const order = compare(square(a), square(b))
    return negative(a) ? -order : order
  }
  const left = BigInt(a.num) * BigInt(b.den)
  const right = BigInt(b.num) * BigInt(a.den)
  return left < right ? -1 : left > right ? 1 : 0
}

/** For chart heights only: printing goes through `roundExact`. */
export function approximate(value: Exact): number {
  const plain = value.num / value.den
  return value.root ? Math.sqrt(plain) : plain
}

/** Builds a reduced ratio from big integers; the reduced parts must fit a safe integer. */
export function reduce(num: bigint, den: bigint): Exact {
  if (den < 0n) return reduce(-num, -den)
  const divisor = gcd(num < 0n ? -num : num, den)
  const [n, d] = [num / divisor, den / divisor]
  const limit = BigInt(Number.MAX_SAFE_INTEGER)
  if (n > limit || n < -limit || d > limit)
    throw new RangeError('the exact value does not fit; the counts are too large')
  return { num: Number(n), den: Number(d) }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : gcd(b, a % b)
}

function assertInteger(value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`)
}

function assertRational(...values: readonly Exact[]): void {
  if (values.some((value) => value.root)) throw new RangeError('a root is compared and printed, not calculated with')
}
