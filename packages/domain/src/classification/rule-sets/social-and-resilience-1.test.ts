import { describe, expect, it } from 'vitest'
import { previousPeriod, schoolYear, type Period } from '../../kernel/period.ts'
import type { Submission } from '../../kernel/submission.ts'
import { contextOf, oge, YEAR } from '../../testing/small-district.ts'
import { classify } from '../classify.ts'
import { wantingFor } from '../wanting.ts'
import { socialAndResilience1 } from './social-and-resilience-1.ts'

const source = { act: 'sampur-2022-320' }
const adverse = { list: 'adverse-conditions', period: YEAR, units: ['n'], source }
const unbiased = { list: 'bias-signs', period: YEAR, units: [], source }

/** Ten marks in both subjects with so many «4» among «3», against 3,20 in the region, for so many years back. */
const years = (...fours: readonly number[]): readonly Submission[] => yearsTo(YEAR, fours)

function yearsTo(last: Period, fours: readonly number[]): readonly Submission[] {
  return fours.flatMap((four, ago): readonly Submission[] => {
    const period = previousPeriod(last, ago)
    const marks = { takers: 10, notAssessed: 0, belowMinimum: 0, marks: { 3: 10 - four, 4: four } }
    return [
      oge(
        'n',
        [
          ['rus', marks],
          ['math', marks],
        ],
        period,
      ),
      {
        unit: 'd',
        form: 'region-oge-results',
        period,
        cells: { 'subject=rus': { meanMark: 320 }, 'subject=math': { meanMark: 320 } },
      },
    ]
  })
}

const finding = (submissions: readonly Submission[], lists = [adverse, unbiased]) =>
  classify(socialAndResilience1, 'resilient', 'n', YEAR, contextOf(submissions, { lists }))

describe('a resilient school', () => {
  it.each([
    [1, 'not-met'],
    [2, 'met'],
    [3, 'met'],
  ] as const)('with %i «4» of ten against 3,20 in one of three years is %s', (fours, expected) => {
    expect(finding(years(2, fours, 2)).verdict).toBe(expected)
  })

  it('needs three years in which exams were held, and passes over those in which they were not', () => {
    expect(finding(years(2, 2)).verdict).toBe('unknown')
    // The basic exams of 2020 were cancelled: figures of that year, if anybody has them, count for nothing.
    const period = schoolYear(2021)
    const lists = [adverse, unbiased].map((list) => ({ ...list, period }))
    const judged = (...fours: readonly number[]) =>
      classify(socialAndResilience1, 'resilient', 'n', period, contextOf(yearsTo(period, fours), { lists })).verdict
    expect(judged(2, 2, 0, 2)).toBe('met')
    expect(judged(2, 2, 2, 1)).toBe('not-met')
  })

  it('is none outside adverse conditions, and none with signs of bias', () => {
    expect(finding(years(9, 9, 9), [{ ...adverse, units: [] }, unbiased]).verdict).toBe('not-met')
    expect(finding(years(9, 9, 9), [adverse, { ...unbiased, units: ['n'] }]).verdict).toBe('not-met')
  })

  it('is not known without the lists, which are named', () => {
    const silent = finding(years(9, 9, 9), [])
    expect(silent.verdict).toBe('unknown')
    const lists = wantingFor(silent).flatMap((each) => (each.kind === 'list' ? [each.list] : []))
    expect(lists).toEqual(['adverse-conditions', 'low-results', 'bias-signs'].filter((list) => lists.includes(list)))
    expect(lists).toContain('bias-signs')
  })
})
