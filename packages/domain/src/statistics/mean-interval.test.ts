import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approximate, exact } from '../kernel/exact.ts'
import { meanInterval } from './mean-interval.ts'
import { sampleOf, sampleOfTally, shrunkenMean, type Sample } from './sample.ts'

/** A few whole values, each once or more. */
const tallies = fc
  .dictionary(fc.integer({ min: 0, max: 100 }).map(String), fc.integer({ min: 1, max: 9 }), { minKeys: 2, maxKeys: 12 })
  .filter((tally) => Object.keys(tally).length >= 2)

function sampleFrom(values: readonly number[]): Sample {
  const sample = sampleOf(values.map((value) => [value, 1] as const))
  if (!sample) throw new Error('nobody')
  return sample
}

describe('a sample', () => {
  it('has the exact mean and variance', () => {
    const sample = sampleFrom([45, 52, 61, 66, 70, 84])
    expect(sample).toEqual({ cases: 6, mean: exact(63), variance: exact(948, 5) })
    expect(sampleOfTally({ 45: 1, 52: 1, 61: 1, 66: 1, 70: 1, 84: 1 })).toEqual(sample)
  })

  it('is nothing of nobody and has no spread of one', () => {
    expect(sampleOfTally({})).toBeNull()
    expect(sampleOfTally({ 70: 0 })).toBeNull()
    expect(sampleOfTally({ 70: 1 })).toEqual({ cases: 1, mean: exact(70), variance: null })
  })

  it('is drawn towards a larger group the more, the smaller it is', () => {
    const own = sampleFrom([45, 52, 61, 66, 70, 84])
    expect(approximate(shrunkenMean(own, exact(58), 10))).toBeCloseTo(59.875, 10)
    expect(shrunkenMean(own, exact(58), 0)).toEqual(exact(63))
  })
})

describe('the interval of a mean', () => {
  it('is 63,0 ± 14,5 for six results', () => {
    const interval = meanInterval(sampleFrom([45, 52, 61, 66, 70, 84]))
    expect(interval?.low).toBeCloseTo(48.55, 2)
    expect(interval?.high).toBeCloseTo(77.45, 2)
  })

  it('agrees with the interval of the sleep data (R, t.test)', () => {
    // Student 1908: extra hours of sleep in tenths, second drug less first.
    const gained = sampleFrom([12, 24, 13, 13, 0, 10, 18, 8, 46, 14])
    const interval = meanInterval(gained)
    expect(interval?.low).toBeCloseTo(7.001, 3)
    expect(interval?.high).toBeCloseTo(24.599, 3)
  })

  it('is not given where no spread has shown', () => {
    expect(meanInterval(sampleFrom([70]))).toBeNull()
    expect(meanInterval(sampleFrom([70, 70, 70]))).toBeNull()
  })

  it('has the mean in its middle, moves with the values and narrows as they repeat', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const entries = Object.entries(tally).map(([bin, cases]) => [Number(bin), cases] as const)
        const [sample, moved, doubled] = [
          sampleOf(entries),
          sampleOf(entries.map(([bin, cases]) => [bin + 7, cases] as const)),
          sampleOf(entries.map(([bin, cases]) => [bin, cases * 2] as const)),
        ]
        if (!sample || !moved || !doubled) throw new Error('nobody')
        const [interval, later, narrower] = [meanInterval(sample), meanInterval(moved), meanInterval(doubled)]
        if (!interval || !later || !narrower) throw new Error('no spread')
        expect((interval.low + interval.high) / 2).toBeCloseTo(approximate(sample.mean), 8)
        expect(later.low).toBeCloseTo(interval.low + 7, 8)
        expect(narrower.high - narrower.low).toBeLessThan(interval.high - interval.low)
      }),
    )
  })

  it('covers the mean of a population about 95 times in 100', () => {
    // Every sample of four from the faces of a fair die, all alike ones left out: 1290 samples of 1296.
    const faces = [1, 2, 3, 4, 5, 6]
    let [given, covering] = [0, 0]
    for (const a of faces)
      for (const b of faces)
        for (const c of faces)
          for (const d of faces) {
            const interval = meanInterval(sampleFrom([a, b, c, d]))
            if (!interval) continue
            given += 1
            if (interval.low <= 3.5 && interval.high >= 3.5) covering += 1
          }
    expect(given).toBe(1290)
    expect(covering / given).toBeGreaterThan(0.9)
    expect(covering / given).toBeLessThan(0.98)
  })
})
