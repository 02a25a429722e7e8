import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, exact, multiply, rootOf, subtract } from './exact.ts'
import { roundExact } from './rounding.ts'
import { countOf, listInWords, printDecimal, printSigned } from './russian.ts'

const printed = (num: number, den: number, precision: number): string =>
  printDecimal(roundExact(exact(num, den), precision))

describe('exact values', () => {
  it('are reduced and keep a positive denominator', () => {
    expect(exact(4, -12)).toEqual({ num: -1, den: 3 })
    expect(exact(0, 7)).toEqual({ num: 0, den: 1 })
  })

  it('refuse a zero denominator and a fraction', () => {
    expect(() => exact(1, 0)).toThrow(RangeError)
    expect(() => exact(0.5, 1)).toThrow(RangeError)
  })

  it('compare as cross products, never as floats', () => {
    expect(compare(exact(1, 3), exact(333333333333, 1000000000000))).toBeGreaterThan(0)
    expect(compare(rootOf(exact(2)), exact(141421356, 100000000))).toBeGreaterThan(0)
    expect(compare(rootOf(exact(9)), exact(3))).toBe(0)
    expect(compare(exact(-1), rootOf(exact(0)))).toBeLessThan(0)
  })

  it('obey a − b + … laws', () => {
    const small = fc
      .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }))
      .map(([n, d]) => exact(n, d))
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        expect(subtract(a, a)).toEqual(exact(0))
        expect(Math.sign(compare(a, b))).toBe(Math.sign(subtract(a, b).num))
        expect(multiply(subtract(a, b), c)).toEqual(subtract(multiply(a, c), multiply(b, c)))
      }),
    )
  })
})

describe('rounding', () => {
  it('goes half away from zero on the exact ratio', () => {
    expect(printed(1, 8, 2)).toBe('0,13')
    expect(printed(-1, 8, 2)).toBe('−0,13')
    expect(printed(7855, 100, 1)).toBe('78,6')
    expect(printed(99725, 1000, 2)).toBe('99,73')
  })

  it('rounds a root exactly', () => {
    expect(printDecimal(roundExact(rootOf(exact(948, 5)), 2))).toBe('13,77')
    expect(printDecimal(roundExact(rootOf(exact(25, 100)), 0))).toBe('1')
    expect(printDecimal(roundExact(rootOf(exact(24, 100)), 0))).toBe('0')
  })

  it('is never further than half a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (num, den) => {
        const { units } = roundExact(exact(num, den), 1)
        const distance = BigInt(num) * 10n - units * BigInt(den)
        expect((distance < 0n ? -distance : distance) * 2n <= BigInt(den)).toBe(true)
      }),
    )
  })
})

describe('Russian numbers', () => {
  it('have a decimal comma, no-break spaces and a real minus', () => {
    expect(printed(-123456789, 10, 1)).toBe('−12\u00a0345\u00a0678,9')
    expect(printed(1234, 1, 0)).toBe('1234')
    expect(printSigned(roundExact(exact(1, 2), 1))).toBe('+0,5')
    expect(printSigned(roundExact(exact(0), 1))).toBe('0,0')
  })

  it('agree with their noun', () => {
    const forms = ['школа', 'школы', 'школ'] as const
    expect([1, 2, 5, 11, 12, 21, 104, 111].map((n) => countOf(n, forms).split('\u00a0')[1])).toEqual([
      'школа',
      'школы',
      'школ',
      'школ',
      'школ',
      'школа',
      'школы',
      'школ',
    ])
    expect(listInWords(['а', 'б', 'в'])).toBe('а, б и в')
  })
})
