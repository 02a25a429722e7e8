import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalTails } from './normal-tails.ts'
import { studentQuantile, studentTails } from './student.ts'

describe('the distribution of Student', () => {
  it.each([
    // Two-sided 5 % points, as in Fisher and Yates, «Statistical tables», table III.
    [1, 12.7062],
    [2, 4.3027],
    [5, 2.5706],
    [10, 2.2281],
    [30, 2.0423],
    [120, 1.9799],
    [1e6, 1.96],
  ])('leaves 5 %% beyond the published point for %s degrees of freedom', (freedom, point) => {
    expect(studentQuantile(freedom, 0.05)).toBeCloseTo(point, 4)
    expect(studentTails(studentQuantile(freedom, 0.05), freedom)).toBeCloseTo(0.05, 10)
  })

  it('knows the other published levels', () => {
    expect(studentQuantile(5, 0.01)).toBeCloseTo(4.0321, 4)
    expect(studentQuantile(10, 0.1)).toBeCloseTo(1.8125, 4)
  })

  it('has one case in two beyond 1 with one degree of freedom', () => {
    expect(studentTails(1, 1)).toBeCloseTo(0.5, 12)
    expect(studentTails(0, 7)).toBe(1)
  })

  it('is symmetric, and thinner further out and with more freedom', () => {
    const freedom = fc.double({ min: 1, max: 500, noNaN: true })
    const t = fc.double({ min: 0.01, max: 20, noNaN: true })
    fc.assert(
      fc.property(t, freedom, (distance, degrees) => {
        const tails = studentTails(distance, degrees)
        expect(studentTails(-distance, degrees)).toBe(tails)
        expect(studentTails(distance * 1.5, degrees)).toBeLessThan(tails)
        expect(studentTails(distance, degrees * 2)).toBeLessThanOrEqual(tails + 1e-12)
      }),
    )
  })

  it('refuses what is no freedom and no chance', () => {
    expect(() => studentTails(1, 0)).toThrow(RangeError)
    expect(() => studentQuantile(5, 1)).toThrow(RangeError)
  })
})

describe('the normal distribution', () => {
  it.each([
    [0, 1],
    [1, 0.317311],
    [1.959963984540054, 0.05],
    [2.5758293035489, 0.01],
    [3.2905267314919, 0.001],
  ])('leaves beyond %s what the tables say', (z, tails) => {
    expect(normalTails(z)).toBeCloseTo(tails, 6)
    expect(normalTails(-z)).toBeCloseTo(tails, 6)
  })

  it('never leaves less than nothing', () => {
    for (const z of [6, 7.9, 8, 40, Number.POSITIVE_INFINITY]) {
      expect(normalTails(z)).toBeGreaterThanOrEqual(0)
      expect(normalTails(z)).toBeLessThan(1e-8)
    }
  })
})
