import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { egeBelowMinimum } from '../indicators/attestation/ege-below-minimum.ts'
import { egeMeanScore } from '../indicators/attestation/ege-mean-score.ts'
import { egeMedianScore } from '../indicators/attestation/ege-median-score.ts'
import { gia11BelowMinimum } from '../indicators/attestation/gia11-below-minimum.ts'
import { ogeAttainmentIndex } from '../indicators/attestation/oge-attainment-index.ts'
import { indicators } from '../indicators/catalogue.ts'
import { ownNumbers } from '../testing/own-numbers.ts'
import { contextOf, ege, graduates11, oge, YEAR } from '../testing/small-district.ts'
import { cellsOfIndicator } from './cells-of-indicator.ts'
import { changeFromPrevious, deviationFromRest } from './compared.ts'
import { evaluate } from './evaluate.ts'
import { exact } from './exact.ts'
import { teaches } from './unit.ts'
import { previousPeriod, schoolYear } from './period.ts'
import { printEvaluation } from './print-evaluation.ts'
import type { Submission } from './submission.ts'

const rus = { subject: 'rus', level: 'single' }
const whole = { units: ['d'], period: YEAR }

describe('evaluate', () => {
  it('takes a district as the ratio of sums, never the mean of shares', () => {
    const context = contextOf([
      graduates11('a1', { graduates: 30, belowEither: 3 }),
      graduates11('a2', { graduates: 3, belowEither: 3 }),
      graduates11('b', { graduates: 10, belowEither: 0 }),
      graduates11('c', { graduates: 7, belowEither: 1 }),
    ])
    expect(evaluate(gia11BelowMinimum, whole, context)).toMatchObject({ state: 'value', value: exact(7, 50) })
    expect(evaluate(gia11BelowMinimum, { units: ['a'], period: YEAR }, context)).toMatchObject({ value: exact(6, 33) })
  })

  it('says how many reported, whom it misses, and bounds what it can', () => {
    const context = contextOf([
      graduates11('a1', { graduates: 10, belowEither: 2 }),
      graduates11('a2', { graduates: 5 }),
      graduates11('b', { graduates: 5, belowEither: 0 }),
      graduates11('c', { graduates: 0, belowEither: 0 }),
    ])
    const evaluation = evaluate(gia11BelowMinimum, whole, context)
    expect(evaluation).toMatchObject({
      state: 'partial',
      value: exact(2, 15),
      range: { low: exact(2, 20), high: exact(7, 20) },
      coverage: { expected: 4, reported: 3, missing: ['a2'] },
    })
    expect(printEvaluation(evaluation, gia11BelowMinimum)).toBe('13,3\u00a0% (данные 3 из 4\u00a0орг.)')
  })

  it('has no bounds once a whole is unknown', () => {
    const context = contextOf([graduates11('b', { graduates: 5, belowEither: 1 })])
    expect(evaluate(gia11BelowMinimum, whole, context)).toMatchObject({ state: 'partial', range: null })
  })

  it('tells missing, nobody, not offered, not held and not comparable apart', () => {
    const context = contextOf([
      ege('b', [[rus, { takers: 3, belowMinimum: 0 }]]),
      graduates11('b', { graduates: 3, belowEither: 0 }, schoolYear(2019)),
    ])
    const physics = { subject: 'physics', level: 'single' }
    const at = (id: string, cell: Record<string, string>, period = YEAR) =>
      evaluate(egeBelowMinimum, { units: [id], period, cell }, context)
    expect(at('b', physics)).toMatchObject({ state: 'not-applicable', why: 'no-cases' })
    expect(at('c', rus)).toMatchObject({ state: 'missing' })
    expect(at('n', rus)).toMatchObject({ state: 'not-applicable', why: 'not-offered' })
    expect(at('b', { subject: 'math', level: 'base' }, schoolYear(2019))).toMatchObject({ why: 'not-held' })
    expect(at('b', rus, schoolYear(2019))).toMatchObject({ why: 'not-comparable' })
    expect(evaluate(gia11BelowMinimum, { units: ['b'], period: schoolYear(2019) }, context)).toMatchObject({
      why: 'not-comparable',
    })
    expect(
      evaluate(egeMeanScore, { units: ['b'], period: YEAR, cell: { subject: 'math', level: 'base' } }, context),
    ).toMatchObject({ state: 'not-applicable', why: 'not-defined' })
  })

  it('pools the tallies of a district, so that its median is exact', () => {
    const context = contextOf([
      ege('a1', [[rus, { takers: 3, belowMinimum: 0, scores: { 80: 3 } }]]),
      ege('a2', []),
      ege('b', [[rus, { takers: 27, belowMinimum: 0, scores: { 60: 27 } }]]),
      ege('c', []),
    ])
    expect(evaluate(egeMeanScore, { ...whole, cell: rus }, context)).toMatchObject({ value: exact(62) })
    expect(evaluate(egeMedianScore, { ...whole, cell: rus }, context)).toMatchObject({ value: exact(60) })
  })

  it('takes the weight of «н/а» from the policy, down to leaving it out', () => {
    const marks = { 5: 4, 4: 7, 3: 8, 2: 1 }
    const submissions = [oge('n', [['rus', { takers: 20, notAssessed: 1, belowMinimum: 1, marks }]])]
    const scope = { units: ['n'], period: YEAR, cell: { subject: 'rus' } }
    const index = (numbers: Record<string, number | 'exclude'> = {}) =>
      evaluate(ogeAttainmentIndex, scope, contextOf(submissions, { parameters: ownNumbers(numbers) }))
    expect(index()).toMatchObject({ value: exact(1159, 21) })
    expect(index({ 'attainment-not-assessed': 0 })).toMatchObject({ value: exact(1152, 21) })
    expect(index({ 'attainment-not-assessed': 'exclude' })).toMatchObject({ value: exact(1152, 20) })
  })

  it('compares with the year before and with the rest of the district', () => {
    const before = previousPeriod(YEAR)
    const context = contextOf([
      graduates11('b', { graduates: 10, belowEither: 1 }, before),
      graduates11('b', { graduates: 10, belowEither: 3 }),
      graduates11('a1', { graduates: 10, belowEither: 0 }),
      graduates11('a2', { graduates: 5, belowEither: 1 }),
      graduates11('c', { graduates: 5, belowEither: 0 }),
    ])
    const change = changeFromPrevious(gia11BelowMinimum)
    const deviation = deviationFromRest(gia11BelowMinimum)
    expect(printEvaluation(evaluate(change, { units: ['b'], period: YEAR }, context), change)).toBe(
      '+20,0\u00a0п.\u00a0п.',
    )
    expect(evaluate(deviation, { units: ['b'], period: YEAR }, context)).toMatchObject({ value: exact(1, 4) })
    expect(evaluate(change, { units: ['c'], period: YEAR }, context)).toMatchObject({ state: 'missing' })
  })

  it('asks for the cell that the indicator is evaluated by', () => {
    expect(() => evaluate(egeMeanScore, whole, contextOf([]))).toThrow(/name a value/)
  })

  it('refuses to add persons over cells and units that forbid it', () => {
    const form = {
      id: 'clubs',
      version: 1,
      title: '',
      sheet: '',
      source: { act: 'x' },
      period: 'school-year',
      appliesTo: teaches('basic'),
      procedure: 'none',
      cells: 'complete',
      notFor: [],
      dimensions: { grade: { kind: 'partition', title: '', values: { 5: { title: '5' }, 6: { title: '6' } } } },
      combinations: [{ grade: ['5', '6'] }],
      fields: {
        children: { kind: 'persons', title: '', attributed: 'enrolment' },
        visitors: { kind: 'persons', title: '', attributed: 'none' },
      },
      checks: [],
      across: [],
    } as const
    const total = (field: string) => ({
      ...gia11BelowMinimum,
      formula: { op: 'total', of: { form: 'clubs', field, kind: 'persons' } } as const,
    })
    const context = contextOf([], { forms: [form] })
    expect(() => evaluate(total('children'), { units: ['n'], period: YEAR }, context)).toThrow(/over grade/)
    const oneGrade = { ...total('visitors'), by: ['grade'] }
    expect(() => evaluate(oneGrade, { ...whole, cell: { grade: '5' } }, context)).toThrow(/over units/)
  })
})

describe('laws of evaluation', () => {
  const leaf = fc.record({ graduates: fc.nat(40), failed: fc.nat(40) }).map(({ graduates, failed }) => ({
    graduates,
    belowEither: Math.min(graduates, failed),
  }))
  const ids = ['a1', 'a2', 'b', 'c']
  const district = fc
    .tuple(leaf, leaf, leaf, leaf)
    .map((all) => all.map((values, i) => graduates11(ids[i] ?? '', values)))

  it('does not depend on the order of submissions', () => {
    fc.assert(
      fc.property(district, fc.integer(), (submissions, seed) => {
        const shuffled = submissions.toSorted(
          (a, b) => ((a.unit.charCodeAt(0) * seed) % 7) - ((b.unit.charCodeAt(0) * seed) % 7),
        )
        const at = (list: readonly Submission[]) => evaluate(gia11BelowMinimum, whole, contextOf(list))
        expect(at(shuffled)).toEqual(at(submissions))
      }),
    )
  })

  it('gives a parent what its leaves give together, and a leaf what it reported', () => {
    fc.assert(
      fc.property(district, (submissions) => {
        const context = contextOf(submissions)
        const together = evaluate(gia11BelowMinimum, { units: ids, period: YEAR }, context)
        expect({ ...evaluate(gia11BelowMinimum, whole, context), units: [] }).toEqual({ ...together, units: [] })
        const [part, all] = together.parts
        const sum = (field: string) => submissions.reduce((n, s) => n + Number(s.cells['']?.[field] ?? 0), 0)
        expect([part?.value, all?.value]).toEqual([sum('belowEither'), sum('graduates')])
      }),
    )
  })

  it('is the same when a definition has been through JSON', () => {
    const context = contextOf([
      graduates11('b', { graduates: 4, belowEither: 1 }),
      ege('b', [[rus, { takers: 4, belowMinimum: 1, scores: { 20: 1, 50: 3 } }]]),
    ])
    for (const indicator of indicators) {
      const [cell = {}] = cellsOfIndicator(indicator, context.forms)
      const scope = { units: ['b'], period: YEAR, cell }
      const revived = JSON.parse(JSON.stringify(indicator)) as typeof indicator
      expect(revived).toEqual(indicator)
      expect(evaluate(revived, scope, context)).toEqual(evaluate(indicator, scope, context))
    }
  })
})
