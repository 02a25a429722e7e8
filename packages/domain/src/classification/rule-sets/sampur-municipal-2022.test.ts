import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../kernel/evidence.ts'
import { previousPeriod, type Period } from '../../kernel/period.ts'
import type { Submission } from '../../kernel/submission.ts'
import { adverseFields, adverseShare } from '../../parameters/low-results/adverse-fields.ts'
import { ownNumbers } from '../../testing/own-numbers.ts'
import { contextOf, oge, YEAR } from '../../testing/small-district.ts'
import { classify } from '../classify.ts'
import { explain } from '../explain.ts'
import { wantingFor } from '../wanting.ts'
import { sampurMunicipal2022 } from './sampur-municipal-2022.ts'

const before = previousPeriod(YEAR)

/** The nine-year school: of ten entries so many are below the minimum. */
function exams(rus: number, math: number, period: Period = YEAR): Submission {
  const marks = (below: number) => ({
    takers: 10,
    notAssessed: 0,
    belowMinimum: below,
    marks: { 2: below, 3: 10 - below },
  })
  return oge(
    'n',
    [
      ['rus', marks(rus)],
      ['math', marks(math)],
    ],
    period,
  )
}

/** Works of grade 5: marks «2» of so many, in Russian and in maths. */
function works(rus: readonly [number, number], math: readonly [number, number], period: Period): Submission {
  const cell = ([twos, takers]: readonly [number, number]) => ({ takers, marks: { 2: twos, 3: takers - twos } })
  return {
    unit: 'n',
    form: 'vpr-results',
    period,
    cells: { 'grade=5;subject=rus': cell(rus), 'grade=5;subject=math': cell(math) },
  }
}

const calmWorks = [works([1, 8], [1, 8], YEAR), works([1, 8], [1, 8], before)]
const calmExams = [exams(0, 0), exams(0, 0, before)]

const judged = (flag: string, submissions: readonly Submission[]) =>
  classify(sampurMunicipal2022, flag, 'n', YEAR, contextOf(submissions))
const zone = (submissions: readonly Submission[]): Verdict => judged('risk-zone', submissions).verdict

const adverse = (named: readonly string[]) => ({
  list: 'adverse-conditions',
  period: YEAR,
  units: named,
  source: { act: 'sampur-2022-320' },
})

describe('adverse conditions', () => {
  /** Of a hundred pupils so many in each of two circumstances. */
  const passport = (lowIncome: number, large: number): readonly Submission[] => [
    { unit: 'n', form: 'contingent', period: YEAR, cells: { 'grade=5': { pupils: 100 } } },
    {
      unit: 'n',
      form: 'social-passport',
      period: YEAR,
      cells: {
        '': { lowIncome, large, singleParent: 0, guardianship: 0, foster: 0, atRisk: 0, registered: 0, nonNative: 0 },
      },
    },
  ]
  const numbers = { parameters: ownNumbers({ [adverseFields.id]: 2, [adverseShare.id]: 30 }) }

  it.each([
    [29, 30, 'not-met'],
    [30, 30, 'met'],
    [31, 30, 'met'],
  ] as const)('by the passport: %i and %i of a hundred pupils', (lowIncome, large, expected) => {
    const context = contextOf(passport(lowIncome, large), numbers)
    expect(classify(sampurMunicipal2022, 'adverse-conditions', 'n', YEAR, context).verdict).toBe(expected)
  })

  it('are not known until the municipality has set the numbers, or an order has named the schools', () => {
    const told = (more = {}) =>
      classify(sampurMunicipal2022, 'adverse-conditions', 'n', YEAR, contextOf(passport(90, 90), more))
    expect(told().verdict).toBe('unknown')
    expect(wantingFor(told()).map(({ kind }) => kind)).toEqual(['threshold', 'threshold'])
    expect(told({ lists: [adverse(['n'])] }).verdict).toBe('met')
    expect(told({ ...numbers, lists: [adverse([])] })).toMatchObject({ verdict: 'not-met', computed: 'met' })
  })
})

describe('the risk zone', () => {
  it.each([
    [2, 0, 'not-met'],
    [3, 0, 'met'],
    [3, 3, 'not-met'],
  ] as const)('one low procedure, and not two: %i and %i of ten below', (rus, math, expected) => {
    expect(zone([exams(rus, math), exams(0, 0, before), ...calmWorks])).toBe(expected)
  })

  it.each([
    [1, 2, 'not-met'],
    [2, 2, 'met'],
  ] as const)('two procedures from a fifth up: %i and %i of ten', (rus, math, expected) => {
    expect(zone([exams(rus, math), exams(0, 0, before), ...calmWorks])).toBe(expected)
  })

  it.each([
    [224, 'not-met'],
    [225, 'met'],
    [226, 'met'],
  ] as const)('«2» of two works have grown by ten points: from 125 to %i of a thousand', (twos, expected) => {
    const grown = [works([twos, 1000], [225, 1000], YEAR), works([125, 1000], [125, 1000], before)]
    expect(zone([...calmExams, ...grown])).toBe(expected)
  })

  it('is not for a school with low results, however many grounds there are', () => {
    const grown = [works([9, 10], [9, 10], YEAR), works([0, 10], [0, 10], before)]
    const submissions = [exams(3, 3), exams(3, 3, before), ...grown]
    expect(judged('low-results', submissions).verdict).toBe('met')
    expect(zone(submissions)).toBe('not-met')
  })

  it('cannot be told while it is not known whether results are low', () => {
    expect(zone([...calmWorks, exams(3, 0)])).toBe('unknown')
    expect(zone(calmWorks)).toBe('unknown')
  })

  it.each([
    [3, 'met'],
    [2, 'not-met'],
  ] as const)('adverse conditions count where a procedure was low a year ago: %i of ten', (below, expected) => {
    const submissions = [exams(0, 0), exams(below, 0, before), ...calmWorks]
    const listed = (units: readonly string[]) =>
      classify(sampurMunicipal2022, 'risk-zone', 'n', YEAR, contextOf(submissions, { lists: [adverse(units)] })).verdict
    expect(listed(['n'])).toBe(expected)
    expect(listed([])).toBe('not-met')
    expect(zone(submissions)).toBe(expected === 'met' ? 'unknown' : 'not-met')
  })

  it('says in words what was seen', () => {
    const { grounds } = judged('risk-zone', [exams(3, 0), exams(0, 0, before), ...calmWorks])
    const lines = grounds.flatMap(({ evidence }) => explain(evidence)).map(({ text }) => text.replaceAll('\u00a0', ' '))
    expect(lines).toContain('школа не относится к школам с низкими результатами')
    expect(lines).toContain('ОГЭ 2026, русский язык: 30,0 % (3 из 10) ≥ 30 %')
    expect(
      lines.some((line) => /^доля отметок «2» заметно выросла по 0 из 2 процедур, нужно не менее 2$/.test(line)),
    ).toBe(true)
  })
})
