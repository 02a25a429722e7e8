import { describe, expect, it } from 'vitest'
import { previousPeriod } from '../../kernel/period.ts'
import type { Submission } from '../../kernel/submission.ts'
import { contextOf, oge, YEAR } from '../../testing/small-district.ts'
import { classify } from '../classify.ts'
import type { RuleSet } from '../rule-set.ts'
import { federalShnor2021 } from './federal-shnor-2021.ts'
import { federalShnor2025 } from './federal-shnor-2025.ts'
import { federalShnor2025Both } from './federal-shnor-2025-both.ts'

const before = previousPeriod(YEAR)

const exams = (rus: number, math: number, period = YEAR): Submission =>
  oge(
    'n',
    (
      [
        ['rus', rus],
        ['math', math],
      ] as const
    ).map(([subject, below]) => [
      subject,
      { takers: 10, notAssessed: 0, belowMinimum: below, marks: { 2: below, 3: 10 - below } },
    ]),
    period,
  )

const works = (rus: number, math: number, period = YEAR): Submission => ({
  unit: 'n',
  form: 'vpr-results',
  period,
  cells: {
    'grade=5;subject=rus': { takers: 10, marks: { 2: rus, 3: 10 - rus } },
    'grade=6;subject=math': { takers: 10, marks: { 2: math, 3: 10 - math } },
  },
})

const verdict = (ruleSet: RuleSet, ...submissions: readonly Submission[]) =>
  classify(ruleSet, 'low-results', 'n', YEAR, contextOf(submissions)).verdict

describe('the two readings of «а также»', () => {
  it.each([
    [[3, 3], [0, 0], 'met', 'not-met'],
    [[3, 3], [3, 0], 'met', 'met'],
    [[3, 0], [3, 0], 'met', 'not-met'],
    [[3, 0], [0, 3], 'not-met', 'not-met'],
  ] as const)('of ten below, this year %o and before %o: either %s, both %s', (now, then, either, both) => {
    const figures = [exams(now[0], now[1]), exams(then[0], then[1], before)]
    expect(verdict(federalShnor2025, ...figures)).toBe(either)
    expect(verdict(federalShnor2025Both, ...figures)).toBe(both)
  })

  it('R4: what is denied on one ground is denied with both, what is missing settles nothing with either', () => {
    expect(verdict(federalShnor2025Both, exams(2, 2))).toBe('not-met')
    expect(verdict(federalShnor2025, exams(3, 2))).toBe('unknown')
    expect(verdict(federalShnor2025, exams(3, 3))).toBe('met')
  })
})

describe('the procedures of 2021', () => {
  it.each([
    [2, 3, 'not-met'],
    [3, 3, 'met'],
    [4, 3, 'met'],
  ] as const)('count works of grades 5 and 6: %i and %i of ten', (rus, math, expected) => {
    expect(verdict(federalShnor2021, works(rus, math), exams(0, 0), works(0, 0, before), exams(0, 0, before))).toBe(
      expected,
    )
    expect(verdict(federalShnor2025, works(rus, math), exams(0, 0), exams(0, 0, before))).toBe('not-met')
  })
})
