import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

/** A part and a whole with at least one case. */
const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))

describe('the interval of Wilson', () => {
  it.each([
    // Newcombe 1998, table I, method 3.
    { part: 81, whole: 263, low: 0.2553, high: 0.3662 },
    { part: 15, whole: 148, low: 0.0624, high: 0.1605 },
    { part: 0, whole: 20, low: 0, high: 0.1611 },
    { part: 1, whole: 29, low: 0.0061, high: 0.1718 },
  ])('agrees with the published values for $part of $whole', ({ part, whole, low, high }) => {
    const interval = wilsonInterval(part, whole)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('is nothing where there is nobody', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
  })

  it('ends exactly at none and at all', () => {
    for (const whole of [1, 2, 3, 7, 20, 1000]) {
      expect(wilsonInterval(0, whole)?.low).toBe(0)
      expect(wilsonInterval(whole, whole)?.high).toBe(1)
    }
  })

  it('stays within 0 and 1 and contains the share itself', () => {
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const { low, high } = wilsonInterval(part, whole) ?? { low: Number.NaN, high: Number.NaN }
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(part / whole)
        expect(high).toBeGreaterThanOrEqual(part / whole)
      }),
    )
  })

  it('is the mirror image for those who are not the part', () => {
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const [one, other] = [wilsonInterval(part, whole), wilsonInterval(whole - part, whole)]
        expect(one?.low).toBeCloseTo(1 - (other?.high ?? Number.NaN), 12)
        expect(one?.high).toBeCloseTo(1 - (other?.low ?? Number.NaN), 12)
      }),
    )
  })

  it('narrows as the same share is measured on more', () => {
    const width = (part: number, whole: number): number => {
      const interval = wilsonInterval(part, whole)
      return interval ? interval.high - interval.low : Number.NaN
    }
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), ([part, whole], times) => {
        expect(width(part * times, whole * times)).toBeLessThan(width(part, whole))
      }),
    )
  })

  it.each([
    [1.5, 3],
    [1, 2.5],
    [-1, 3],
    [4, 3],
    [Number.NaN, 3],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %s of %s', (part, whole) => {
    expect(() => wilsonInterval(part, whole)).toThrow(RangeError)
  })
})
