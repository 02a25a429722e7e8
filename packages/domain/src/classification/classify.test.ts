import { describe, expect, it } from 'vitest'
import { previousPeriod, schoolYear } from '../kernel/period.ts'
import { contextOf, ege, oge, YEAR } from '../testing/small-district.ts'
import type { Evidence } from '../kernel/evidence.ts'
import { classify, type Finding } from './classify.ts'
import { explain } from './explain.ts'
import { federalShnor2025 } from './rule-sets/federal-shnor-2025.ts'

const marks = (takers: number, below: number) => ({
  takers,
  notAssessed: 0,
  belowMinimum: below,
  marks: { 2: below, 3: takers - below },
})

const nineYears = (rus: number, math: number, period = YEAR) =>
  oge(
    'n',
    [
      ['rus', marks(10, rus)],
      ['math', marks(10, math)],
    ],
    period,
  )

function evidenceOf({ grounds: [first] }: Finding): Evidence {
  if (!first) throw new Error('a finding without grounds')
  return first.evidence
}

describe('low results by ГИА', () => {
  it.each([
    [2, 3, 'not-met'],
    [3, 3, 'met'],
    [3, 2, 'not-met'],
    [10, 10, 'met'],
  ] as const)('ground R2 flips at its border: %i and %i of ten below', (rus, math, expected) => {
    const context = contextOf([nineYears(rus, math), nineYears(0, 0, previousPeriod(YEAR))])
    expect(classify(federalShnor2025, 'low-results', 'n', YEAR, context).verdict).toBe(expected)
  })

  it('ground R3: the same procedure two years running is enough', () => {
    const context = contextOf([nineYears(3, 0), nineYears(3, 0, previousPeriod(YEAR))])
    const finding = classify(federalShnor2025, 'low-results', 'n', YEAR, context)
    expect(finding.verdict).toBe('met')
    expect(finding.grounds.map(({ ground, verdict }) => [ground, verdict])).toEqual([
      ['R2', 'not-met'],
      ['R3', 'met'],
    ])
  })

  it('does not judge a nine-year school by the ЕГЭ, nor call it missing', () => {
    const finding = classify(
      federalShnor2025,
      'low-results',
      'n',
      YEAR,
      contextOf([nineYears(0, 0), nineYears(0, 0, previousPeriod(YEAR))]),
    )
    const lines = finding.grounds.flatMap(({ evidence }) => explain(evidence))
    expect(
      lines.filter(({ text }) => text.startsWith('ЕГЭ')).every(({ verdict }) => verdict === 'not-applicable'),
    ).toBe(true)
    expect(lines.some(({ text }) => text.includes('нет данных'))).toBe(false)
  })

  it('is unknown without data, and says so', () => {
    const finding = classify(federalShnor2025, 'low-results', 'b', YEAR, contextOf([]))
    expect(finding.verdict).toBe('unknown')
    expect(explain(evidenceOf(finding))[0]?.text).toBe(
      'низкий результат показали 0 из 5 процедур, нужно не менее 2; по 5 нет данных',
    )
  })

  it('keeps base and profile maths apart', () => {
    const context = contextOf([
      ege('b', [
        [
          { subject: 'math', level: 'base' },
          { takers: 5, belowMinimum: 2 },
        ],
        [
          { subject: 'math', level: 'profile' },
          { takers: 3, belowMinimum: 1 },
        ],
      ]),
      oge('b', []),
      ege('b', [], previousPeriod(YEAR)),
      oge('b', [], previousPeriod(YEAR)),
    ])
    const finding = classify(federalShnor2025, 'low-results', 'b', YEAR, context)
    expect(finding).toMatchObject({ verdict: 'met', weakSample: true })
    const lines = explain(evidenceOf(finding))
    expect(lines.map(({ text }) => text)).toContain(
      'ЕГЭ 2026, математика (базовый уровень): 40,0\u00a0% (2 из 5) ≥ 30\u00a0%',
    )
  })

  it('skips a year in which the procedure was not held', () => {
    const year = schoolYear(2020)
    const groundsOf = (rus: number, math: number) =>
      classify(federalShnor2025, 'low-results', 'n', year, contextOf([nineYears(rus, math, year)])).grounds.map(
        ({ ground, verdict }) => [ground, verdict],
      )
    expect(groundsOf(5, 5)).toEqual([
      ['R2', 'met'],
      ['R3', 'unknown'],
    ])
    // One year without a low result is enough: maths was not low two years running, whatever was held before.
    expect(groundsOf(5, 0)).toEqual([
      ['R2', 'not-met'],
      ['R3', 'not-met'],
    ])
  })
})
