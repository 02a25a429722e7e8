import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approximate, exact } from '../kernel/exact.ts'
import { differencesOf, type Pair } from './difference.ts'
import { fisherTest } from './fisher-test.ts'
import type { Group, ShareOfCases } from './group.ts'
import { holm } from './holm.ts'
import { newcombeInterval } from './newcombe-interval.ts'
import { sampleOf } from './sample.ts'
import { welchTest } from './welch-test.ts'

const of = (part: number, whole: number): ShareOfCases => ({ part, whole })
const share = (part: number, whole: number): Group => ({ kind: 'share', part, whole })
const shares = fc
  .integer({ min: 1, max: 60 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))
  .map(([part, whole]) => of(part, whole))

function mean(values: readonly number[]): Group & { readonly kind: 'mean' } {
  const sample = sampleOf(values.map((value) => [value, 1] as const))
  if (!sample) throw new Error('nobody')
  return { kind: 'mean', ...sample }
}

describe('the test of Fisher', () => {
  it.each([
    // The lady tasting tea; twins of convicts (both in R, fisher.test); Agresti 2002; and nothing to tell apart.
    [of(3, 4), of(1, 4), 0.4857143],
    [of(2, 12), of(15, 18), 0.0005367241],
    [of(1, 10), of(11, 14), 0.002759456],
    [of(0, 5), of(0, 40), 1],
    [of(7, 7), of(3, 3), 1],
  ])('gives the published chance for %o and %o', (one, other, p) => {
    expect(fisherTest(one, other)).toBeCloseTo(p, 7)
  })

  it('is the same from either side and for those who are not the part', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const p = fisherTest(one, other)
        const rest = ({ part, whole }: ShareOfCases): ShareOfCases => of(whole - part, whole)
        expect(fisherTest(other, one)).toBe(p)
        expect(fisherTest(rest(one), rest(other))).toBe(p)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is never convinced more often than its level where there is no difference', () => {
    // Eight and twelve draws of a fair coin, all outcomes with their chances.
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)
    let convinced = 0
    for (let a = 0; a <= 8; a += 1)
      for (let b = 0; b <= 12; b += 1)
        if (fisherTest(of(a, 8), of(b, 12)) < 0.05) convinced += (choose(8, a) * choose(12, b)) / 2 ** 20
    expect(convinced).toBeGreaterThan(0)
    expect(convinced).toBeLessThan(0.05)
  })

  it('stands a school beside a region', () => {
    expect(fisherTest(of(3, 10), of(12_000, 40_000))).toBeCloseTo(1, 6)
    expect(fisherTest(of(10, 10), of(1200, 40_000))).toBeLessThan(1e-12)
  })
})

describe('the interval of a difference of shares', () => {
  it.each([
    // Newcombe 1998, table II, method 10.
    [of(56, 70), of(48, 80), 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.1705, 0.809],
    [of(6, 7), of(2, 7), 0.0582, 0.8062],
    [of(5, 56), of(0, 29), -0.0381, 0.1926],
    [of(0, 10), of(0, 20), -0.1611, 0.2775],
    [of(10, 10), of(0, 20), 0.6791, 1],
  ])('agrees with the published values for %o and %o', (one, other, low, high) => {
    const interval = newcombeInterval(one, other)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('turns around with its sides, holds the difference and stays within one', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const [there, back] = [newcombeInterval(one, other), newcombeInterval(other, one)]
        if (!there || !back) throw new Error('somebody is there')
        const difference = one.part / one.whole - other.part / other.whole
        expect(there.low).toBeCloseTo(-back.high, 12)
        expect(there.low).toBeLessThanOrEqual(difference)
        expect(there.high).toBeGreaterThanOrEqual(difference)
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
})

describe('the test of Welch', () => {
  it('agrees with R on the sleep data, in tenths of an hour', () => {
    const welch = welchTest(mean([7, -16, -2, -12, -1, 34, 37, 8, 0, 20]), mean([19, 8, 11, 1, -1, 44, 55, 16, 46, 34]))
    expect(welch?.t).toBeCloseTo(-1.8608, 4)
    expect(welch?.freedom).toBeCloseTo(17.776, 3)
    expect(welch?.p).toBeCloseTo(0.07939, 5)
    expect(welch?.interval.low).toBeCloseTo(-33.654832, 5)
    expect(welch?.interval.high).toBeCloseTo(2.054832, 5)
  })

  it('says nothing of one case, nor where nobody differs', () => {
    expect(welchTest(mean([50]), mean([40, 60]))).toBeNull()
    expect(welchTest(mean([50, 50]), mean([60, 60, 60]))).toBeNull()
    expect(welchTest(mean([50, 50]), mean([59, 60, 61]))?.p).toBeLessThan(0.05)
  })
})

describe('the correction of Holm', () => {
  it.each([
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.08, 0.09, 0.09, 0.09],
    ],
    [
      [0.6, 0.7],
      [1, 1],
    ],
    [[], []],
  ])('turns %o into %o (R, p.adjust)', (chances, corrected) => {
    const result = holm(chances)
    expect(result).toHaveLength(corrected.length)
    result.forEach((p, index) => expect(p).toBeCloseTo(corrected[index] ?? Number.NaN, 12))
  })

  it('never makes a chance smaller, keeps their order and does not mind it', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })
    fc.assert(
      fc.property(chances, (ps) => {
        const corrected = holm(ps)
        ps.forEach((p, i) => {
          expect(corrected[i]).toBeGreaterThanOrEqual(p)
          ps.forEach((q, j) => {
            if (p < q) expect(corrected[i]).toBeLessThanOrEqual(corrected[j] ?? Number.NaN)
          })
        })
        expect(holm(ps.toReversed()).toReversed()).toEqual(corrected)
      }),
    )
  })
})

describe('differences told apart from noise', () => {
  const striking: Pair = { one: share(8, 10), other: share(10, 90) }

  it('name the direction, with all that the verdict was drawn from', () => {
    const [higher, lower] = differencesOf([striking, { one: striking.other, other: striking.one }], 5)
    expect(higher).toMatchObject({ verdict: 'higher', method: 'fisher', comparisons: 2, estimate: exact(31, 45) })
    expect(higher?.one).toEqual(striking.one)
    expect(higher?.corrected).toBe((higher?.p ?? 0) * 2)
    expect(lower).toMatchObject({ verdict: 'lower', estimate: exact(-31, 45) })
  })

  it('leave to noise what one comparison would have called a finding', () => {
    const close: Pair = { one: share(5, 12), other: share(10, 90) }
    expect(differencesOf([close], 5)[0]).toMatchObject({ verdict: 'higher' })
    const many = differencesOf(
      Array.from({ length: 20 }, () => close),
      5,
    )
    expect(new Set(many.map(({ verdict }) => verdict))).toEqual(new Set(['within-noise']))
  })

  it('draw no verdict below the least number of cases, and do not count such pairs', () => {
    const few: Pair = { one: share(4, 4), other: share(0, 90) }
    const [none, some] = differencesOf([few, striking], 5)
    expect(none).toMatchObject({ verdict: 'too-few', p: null, corrected: null, comparisons: 1 })
    expect(none?.interval).not.toBeNull()
    expect(some).toMatchObject({ verdict: 'higher', comparisons: 1 })
    expect(differencesOf([{ one: share(5, 5), other: share(0, 90) }], 5)[0]?.verdict).toBe('higher')
  })

  it('set means against means only', () => {
    const [difference] = differencesOf(
      [{ one: mean([40, 42, 44, 41, 45]), other: mean([60, 62, 70, 66, 58, 64, 71]) }],
      5,
    )
    expect(difference).toMatchObject({ verdict: 'lower', method: 'welch' })
    expect(approximate(difference?.estimate ?? exact(0))).toBeCloseTo(42.4 - 451 / 7, 10)
    expect(() => differencesOf([{ one: share(1, 5), other: mean([1, 2]) }], 0)).toThrow('not set against')
  })
})
