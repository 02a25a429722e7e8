import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, multiply, type Exact } from '../kernel/exact.ts'
import { adverseAmongPeers } from './index-among-peers.ts'
import { compareIndexes, passportIndex, type IndexTerm, type IndexValue } from './passport-index.ts'

const poor: IndexTerm = {
  indicator: 'poor',
  direction: 1,
  weight: exact(2),
  mean: exact(1, 5),
  spread: exact(1, 10),
}
const learned: IndexTerm = {
  indicator: 'learned',
  direction: -1,
  weight: exact(1),
  mean: exact(3, 10),
  spread: exact(1, 5),
}

const index = (terms: readonly IndexTerm[], shares: Readonly<Record<string, Exact>>) =>
  passportIndex(terms, (indicator) => shares[indicator] ?? null)

const valueOf = (terms: readonly IndexTerm[], shares: Readonly<Record<string, Exact>>): IndexValue => {
  const found = index(terms, shares)
  if (found.state !== 'value') throw new Error(found.state)
  return found.value
}

describe('the index of social conditions', () => {
  it('is the weighted mean of deviations, exact', () => {
    // (2·(0.4 − 0.2)/0.1 − (0.5 − 0.3)/0.2) / 3
    expect(valueOf([poor, learned], { poor: exact(2, 5), learned: exact(1, 2) })).toEqual({ num: 1n, den: 1n })
    expect(valueOf([poor], { poor: exact(1, 3) })).toEqual({ num: 4n, den: 3n })
  })

  it('is unset without terms, and unknown with the list of what is absent', () => {
    expect(index([], {})).toEqual({ state: 'unset' })
    expect(index([poor, learned], { poor: exact(1, 2) })).toEqual({
      state: 'unknown',
      absent: ['learned'],
      dropped: [],
    })
  })

  it('drops a share in which the region does not differ, and says so', () => {
    const flat = { ...learned, spread: exact(0) }
    expect(index([poor, flat], { poor: exact(1, 3) })).toEqual({
      state: 'value',
      value: { num: 4n, den: 3n },
      dropped: ['learned'],
    })
    expect(index([flat], {})).toEqual({ state: 'unknown', absent: [], dropped: ['learned'] })
  })

  const positive = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  const terms = fc.array(
    fc.record({
      direction: fc.constantFrom(1 as const, -1 as const),
      weight: positive,
      mean: positive,
      spread: positive,
    }),
    { minLength: 1, maxLength: 12 },
  )
  const ratio = ([num, den]: readonly [number, number]): Exact => exact(num, den)
  const termsOf = (
    made: readonly {
      readonly direction: 1 | -1
      readonly weight: readonly [number, number]
      readonly mean: readonly [number, number]
      readonly spread: readonly [number, number]
    }[],
  ): readonly IndexTerm[] =>
    made.map(({ direction, weight, mean, spread }, at) => ({
      indicator: String(at),
      direction,
      weight: ratio(weight),
      mean: ratio(mean),
      spread: ratio(spread),
    }))
  const sharesOf = (all: readonly IndexTerm[], cases: number) =>
    Object.fromEntries(all.map(({ indicator }, at) => [indicator, exact((cases + at) % 101, 100)]))

  it('does not depend on the scale of the weights nor on the order of the terms', () => {
    fc.assert(
      fc.property(terms, fc.nat(100), fc.integer({ min: 1, max: 50 }), (made, cases, scale) => {
        const all = termsOf(made)
        const shares = sharesOf(all, cases)
        const scaled = all.map((term) => ({ ...term, weight: multiply(term.weight, exact(scale)) }))
        expect(valueOf(scaled, shares)).toEqual(valueOf(all, shares))
        expect(valueOf(all.toReversed(), shares)).toEqual(valueOf(all, shares))
      }),
    )
  })

  it('grows with every adverse share and falls with every good one', () => {
    fc.assert(
      fc.property(terms, fc.nat(100), fc.nat(), (made, cases, pick) => {
        const all = termsOf(made)
        const term = all[pick % all.length]
        if (!term) throw new Error('unreachable')
        const shares = sharesOf(all, cases)
        const worse = { ...shares, [term.indicator]: exact(201, 100) }
        expect(compareIndexes(valueOf(all, worse), valueOf(all, shares))).toBe(term.direction)
      }),
    )
  })
})

describe('an index among peers', () => {
  const at = (num: number): IndexValue => ({ num: BigInt(num), den: 1n })
  const peers = Array.from({ length: 20 }, (_, number) => at(number + 1))
  const judged = (own: number | null, indexes = peers) =>
    adverseAmongPeers(own === null ? null : at(own), { indexes, quantile: exact(3, 4), least: 20 })

  it.each([
    [14, 'not-met'],
    [15, 'met'],
    [16, 'met'],
  ])('of %i is %s: the border is the fifteenth of twenty', (own, expected) => expect(judged(own)).toBe(expected))

  it('is not judged beside too few, nor without a value', () => {
    expect(judged(20, peers.slice(1))).toBe('unknown')
    expect(judged(null)).toBe('unknown')
  })
})
