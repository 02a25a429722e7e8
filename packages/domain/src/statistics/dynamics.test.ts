import { describe, expect, it } from 'vitest'
import { egeScoreSpread } from '../indicators/attestation/ege-score-spread.ts'
import { gia11BelowMinimum } from '../indicators/attestation/gia11-below-minimum.ts'
import { gia11GraduatesCount } from '../indicators/attestation/gia11-graduates-count.ts'
import { evaluate } from '../kernel/evaluate.ts'
import { exact } from '../kernel/exact.ts'
import { schoolYear, type Period } from '../kernel/period.ts'
import type { Submission } from '../kernel/submission.ts'
import { contextOf, ege, graduates11 } from '../testing/small-district.ts'
import { dynamicsOf, skippedInWords } from './dynamics.ts'
import { pooledShare } from './pooled-share.ts'

const LEAST = 5
const years = (from: number, to: number): readonly Period[] =>
  Array.from({ length: to - from + 1 }, (_, step) => schoolYear(from + step))
const told = (counts: Readonly<Record<number, readonly [below: number, graduates: number]>>): readonly Submission[] =>
  Object.entries(counts).map(([year, [belowEither, graduates]]) =>
    graduates11('b', { graduates, belowEither }, schoolYear(Number(year))),
  )

describe('dynamics', () => {
  it('pass over the years of special rules and say which and why', () => {
    const context = contextOf(told({ 2018: [2, 10], 2019: [0, 10], 2020: [0, 10], 2021: [1, 10], 2023: [3, 10] }))
    const { steps, skipped } = dynamicsOf(
      gia11BelowMinimum,
      { units: ['b'], periods: years(2018, 2023) },
      context,
      LEAST,
    )
    expect(steps.map(({ from, to }) => [from.period, to.period])).toEqual([
      [schoolYear(2018), schoolYear(2021)],
      [schoolYear(2021), schoolYear(2023)],
    ])
    expect(steps[0]).toMatchObject({ change: exact(-1, 10), pace: exact(-1, 2) })
    expect(steps[0]?.skipped.map((year) => skippedInWords(year, gia11BelowMinimum))).toEqual([
      '2019/20 — несопоставимо (в 2020 году аттестат за 11 класс выдавали без экзаменов)',
      '2020/21 — несопоставимо (в 2021 году для аттестата требовался только русский язык)',
    ])
    expect(steps[1]?.skipped.map((year) => skippedInWords(year, gia11BelowMinimum))).toEqual(['2022/23 — нет данных'])
    expect(skipped.map(({ period }) => period)).toEqual([schoolYear(2019), schoolYear(2020), schoolYear(2022)])
  })

  it('have no pace from zero', () => {
    const context = contextOf(told({ 2022: [0, 10], 2023: [1, 10], 2024: [1, 10] }))
    const { steps } = dynamicsOf(gia11BelowMinimum, { units: ['b'], periods: years(2022, 2024) }, context, LEAST)
    expect(steps.map(({ change, pace }) => [change, pace])).toEqual([
      [exact(1, 10), null],
      [exact(0), exact(0)],
    ])
  })

  it('tell a change from chance, corrected for the steps of the series', () => {
    const context = contextOf(told({ 2022: [1, 30], 2023: [15, 30], 2024: [14, 30] }))
    const { steps } = dynamicsOf(gia11BelowMinimum, { units: ['b'], periods: years(2022, 2024) }, context, LEAST)
    expect(steps.map(({ difference }) => difference?.verdict)).toEqual(['higher', 'within-noise'])
    expect(steps[0]?.difference?.comparisons).toBe(2)
  })

  it('draw no verdict from a few pupils', () => {
    const context = contextOf(told({ 2023: [0, 3], 2024: [3, 3] }))
    const { steps } = dynamicsOf(gia11BelowMinimum, { units: ['b'], periods: years(2023, 2024) }, context, LEAST)
    expect(steps.map(({ difference }) => difference?.verdict)).toEqual(['too-few'])
  })

  it('test no number of people, and follow no spread', () => {
    const context = contextOf([
      ...told({ 2023: [0, 3], 2024: [3, 6] }),
      ...years(2023, 2024).map((year) =>
        ege(
          'b',
          [
            [
              { subject: 'rus', level: 'single' },
              { takers: 2, belowMinimum: 0, scores: { 50: 1, 60: 1 } },
            ],
          ],
          year,
        ),
      ),
    ])
    const scope = { units: ['b'], periods: years(2023, 2024) }
    const counts = dynamicsOf(gia11GraduatesCount, scope, context, LEAST)
    expect(counts.steps).toMatchObject([{ change: exact(3), pace: exact(1), difference: null }])
    const spreads = dynamicsOf(egeScoreSpread, { ...scope, cell: { subject: 'rus', level: 'single' } }, context, LEAST)
    expect(spreads.steps).toEqual([])
  })

  it('have no step from a single year', () => {
    const context = contextOf(told({ 2024: [0, 9] }))
    const { steps, skipped } = dynamicsOf(
      gia11BelowMinimum,
      { units: ['b'], periods: years(2023, 2024) },
      context,
      LEAST,
    )
    expect(steps).toEqual([])
    expect(skipped.map(({ period }) => period)).toEqual([schoolYear(2023)])
  })
})

describe('years taken together', () => {
  const pooled = (counts: Parameters<typeof told>[0], from: number, to: number) => {
    const context = contextOf(told(counts))
    const measured = years(from, to).map((period) => evaluate(gia11BelowMinimum, { units: ['b'], period }, context))
    return pooledShare(measured, gia11BelowMinimum)
  }

  it('are 3 of 18, between 5,8 and 39,2 %', () => {
    const share = pooled({ 2022: [2, 7], 2023: [1, 6], 2024: [0, 5] }, 2022, 2024)
    expect(share).toMatchObject({ part: 3, whole: 18, periods: years(2022, 2024), skipped: [] })
    expect(share?.interval.low).toBeCloseTo(0.058, 3)
    expect(share?.interval.high).toBeCloseTo(0.392, 3)
  })

  it('leave out and name what does not stand beside the others', () => {
    const share = pooled({ 2019: [0, 9], 2021: [2, 7], 2022: [0, 0], 2023: [1, 6] }, 2019, 2024)
    expect(share).toMatchObject({ part: 3, whole: 13, periods: [schoolYear(2021), schoolYear(2023)] })
    expect(share?.skipped.map(({ state }) => state)).toEqual([
      'not-applicable',
      'not-applicable',
      'not-applicable',
      'missing',
    ])
  })

  it('are nothing when nobody was there', () => {
    expect(pooled({ 2022: [0, 0] }, 2022, 2023)).toBeNull()
  })
})
