import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gia11BelowMinimum } from '../indicators/attestation/gia11-below-minimum.ts'
import { egeBelowMinimum } from '../indicators/attestation/ege-below-minimum.ts'
import { contextOf, ege, graduates11, YEAR } from '../testing/small-district.ts'
import { gia11GraduatesCount } from '../indicators/attestation/gia11-graduates-count.ts'
import {
  all,
  any,
  atLeast,
  atLeastOf,
  below,
  given,
  measure,
  not,
  onList,
  sameIn,
  sustained,
  type Condition,
} from './condition.ts'
import type { Evidence, Verdict } from './evidence.ts'
import { judge } from './judge.ts'
import { previousPeriod } from './period.ts'
import type { Submission } from './submission.ts'

const share = measure(gia11BelowMinimum)
const subject = (id: string) => measure(egeBelowMinimum, { subject: id, level: 'single' })
const verdict = (condition: Condition, submissions: readonly Submission[], unit = 'b'): Verdict =>
  judge(condition, unit, YEAR, contextOf(submissions)).verdict

describe('a threshold', () => {
  it.each([
    [10, 2, 'not-met'],
    [10, 3, 'met'],
    [10, 4, 'met'],
    [7, 2, 'not-met'],
    [1000, 299, 'not-met'],
    [1000, 300, 'met'],
  ] as const)('of 30 %% over %i with %i below is %s', (graduates, belowEither, expected) => {
    expect(verdict(atLeast(share, 30), [graduates11('b', { graduates, belowEither })])).toBe(expected)
    expect(verdict(below(share, 30), [graduates11('b', { graduates, belowEither })])).not.toBe(expected)
  })

  it('stays unknown while data are missing, and leaves the set where nobody is concerned', () => {
    expect(verdict(atLeast(share, 30), [])).toBe('unknown')
    expect(verdict(atLeast(share, 30), [graduates11('b', { graduates: 0, belowEither: 0 })])).toBe('not-applicable')
    expect(verdict(atLeast(share, 30), [], 'n')).toBe('not-applicable')
  })

  it('decides on partial data only when the rest cannot tip it', () => {
    const a = (known: number, failed: number, silent: number) => [
      graduates11('a1', { graduates: known, belowEither: failed }),
      graduates11('a2', { graduates: silent }),
    ]
    expect(verdict(atLeast(share, 30), a(10, 4, 3), 'a')).toBe('met')
    expect(verdict(atLeast(share, 30), a(10, 1, 1), 'a')).toBe('not-met')
    expect(verdict(atLeast(share, 30), a(10, 2, 3), 'a')).toBe('unknown')
  })

  it('is unknown while its parameter has no value', () => {
    const unset = contextOf([graduates11('b', { graduates: 10, belowEither: 9 })], {
      parameters: [{ id: 'p', title: '', unit: 'percent', checked: '2026-01-01', rows: [] }],
    })
    expect(judge(atLeast(share, { parameter: 'p' }), 'b', YEAR, unset)).toMatchObject({
      verdict: 'unknown',
      threshold: null,
    })
  })
})

describe('sets', () => {
  const low = ['rus', 'physics', 'social'].map((id) => atLeast(subject(id), 30))
  const results = (...failed: readonly (readonly [string, number | null])[]): Submission =>
    ege(
      'b',
      failed.map(([id, n]) => [
        { subject: id, level: 'single' },
        n === null ? { takers: 10 } : { takers: 10, belowMinimum: n },
      ]),
    )

  it.each([
    [
      'two low',
      [
        ['rus', 3],
        ['physics', 5],
        ['social', 0],
      ],
      'met',
    ],
    [
      'one low, one unknown',
      [
        ['rus', 3],
        ['physics', null],
        ['social', 0],
      ],
      'unknown',
    ],
    [
      'two low, one unknown',
      [
        ['rus', 3],
        ['physics', 9],
        ['social', null],
      ],
      'met',
    ],
    [
      'none low, one unknown',
      [
        ['rus', 0],
        ['physics', 0],
        ['social', null],
      ],
      'not-met',
    ],
    ['one low, the others not sat', [['rus', 3]], 'not-met'],
  ] as const)('at least two of three: %s', (_, failed, expected) => {
    expect(verdict(atLeastOf(2, 'низко', low), [results(...failed)])).toBe(expected)
  })

  it('of a set or a school to which nothing applies nothing is known, which is not false; inside of another it leaves', () => {
    expect(verdict(atLeastOf(1, 'низко', low), [], 'n')).toBe('unknown')
    expect(verdict(any(...low), [], 'n')).toBe('not-applicable')
    expect(verdict(all(...low), [], 'n')).toBe('not-applicable')
    expect(verdict(onList('none', any(...low)), [], 'n')).toBe('unknown')
  })

  it('asks for the same procedure in both years', () => {
    const before = (id: string, n: number): Submission =>
      ege(
        'b',
        [
          [
            { subject: id, level: 'single' },
            { takers: 10, belowMinimum: n },
          ],
        ],
        previousPeriod(YEAR),
      )
    const twice = sameIn(['current', 'previous'], low)
    expect(verdict(twice, [results(['rus', 3]), before('rus', 4)])).toBe('met')
    expect(verdict(twice, [results(['rus', 3]), before('physics', 4)])).toBe('unknown')
    expect(verdict(twice, [results(['rus', 3], ['physics', 0]), before('physics', 4)])).toBe('not-met')
    expect(verdict(twice, [results(['rus', 3])])).toBe('unknown')
    expect(verdict(twice, [results(['rus', 1])])).toBe('not-met')
  })

  it('turns a verdict round, and leaves alone what is none', () => {
    const notLow = not('не низко', low[0] ?? all())
    expect(verdict(notLow, [results(['rus', 3])])).toBe('not-met')
    expect(verdict(notLow, [results(['rus', 2])])).toBe('met')
    expect(verdict(notLow, [])).toBe('unknown')
    expect(verdict(notLow, [], 'n')).toBe('not-applicable')
  })

  it('reads a published list', () => {
    const order = { list: 'order', period: YEAR, units: ['b'], source: { act: 'sampur-2022-320' } }
    const context = contextOf([], { lists: [order] })
    expect(judge(onList('order'), 'b', YEAR, context).verdict).toBe('met')
    expect(judge(onList('order'), 'c', YEAR, context).verdict).toBe('not-met')
    expect(judge(onList('other'), 'b', YEAR, context).verdict).toBe('unknown')
    expect(judge(onList('order'), 'b', previousPeriod(YEAR), context).verdict).toBe('unknown')
  })

  it('asks another condition while an act has made no list', () => {
    const condition = onList('order', atLeast(share, 30))
    const low = [graduates11('b', { graduates: 10, belowEither: 3 })]
    const order = { list: 'order', period: YEAR, units: [], source: { act: 'sampur-2022-320' } }
    expect(judge(condition, 'b', YEAR, contextOf(low)).verdict).toBe('met')
    expect(judge(condition, 'b', YEAR, contextOf([])).verdict).toBe('unknown')
    expect(judge(condition, 'b', YEAR, contextOf(low, { lists: [order] })).verdict).toBe('not-met')
  })

  it('says nothing where there is too little to judge by', () => {
    const enough = measure(gia11GraduatesCount)
    const condition = given('выпускников не менее 10', atLeast(enough, 10), atLeast(share, 30))
    const of = (graduates: number) => verdict(condition, [graduates11('b', { graduates, belowEither: 9 })])
    expect([9, 10, 11].map(of)).toEqual(['unknown', 'met', 'met'])
    expect(verdict(condition, [graduates11('b', { graduates: 10, belowEither: 0 })])).toBe('not-met')
    expect(verdict(condition, [])).toBe('unknown')
  })

  it('looks for the last years in which there was something to judge', () => {
    const years = (...below: readonly (number | 'nobody' | null)[]) =>
      verdict(
        sustained(2, atLeast(share, 30)),
        below.flatMap((each, ago) => {
          if (each === null) return []
          const figures = each === 'nobody' ? { graduates: 0, belowEither: 0 } : { graduates: 10, belowEither: each }
          return [graduates11('b', figures, previousPeriod(YEAR, ago))]
        }),
      )
    expect(years(3, 3)).toBe('met')
    expect(years(3, 2)).toBe('not-met')
    expect(years(3, 'nobody', 3)).toBe('met')
    expect(years(3, 'nobody', 2)).toBe('not-met')
    expect(years(3, null, 3)).toBe('unknown')
    expect(years(2, null)).toBe('not-met')
    expect(years(3, 'nobody', 'nobody', 'nobody')).toBe('unknown')
  })

  it('never turns a verdict into unknown when information is added', () => {
    const value = fc.option(fc.nat(10), { nil: null })
    fc.assert(
      fc.property(value, value, value, fc.nat(10), (a, b, c, later) => {
        const rows = (...values: readonly (number | null)[]) =>
          results(...low.map((_, i) => [['rus', 'physics', 'social'][i] ?? '', values[i] ?? null] as const))
        const before = verdict(atLeastOf(2, 'низко', low), [rows(a, b, c)])
        const after = verdict(atLeastOf(2, 'низко', low), [rows(a ?? later, b, c)])
        if (before === 'met' || before === 'not-met') expect(after).toBe(before)
      }),
    )
  })
})

describe('evidence', () => {
  it('survives JSON whole', () => {
    const evidence: Evidence = judge(
      any(atLeast(share, 30), onList('order')),
      'b',
      YEAR,
      contextOf([graduates11('b', { graduates: 10, belowEither: 3 })]),
    )
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
  })
})
