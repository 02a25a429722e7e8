import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../classification/classify.ts'
import { explainThreshold } from '../classification/explain.ts'
import { federalShnor2025 } from '../classification/rule-sets/federal-shnor-2025.ts'
import { comparisonsOf } from '../kernel/evidence.ts'
import type { OwnAct } from '../kernel/act.ts'
import { previousPeriod, referenceDay, schoolYear } from '../kernel/period.ts'
import { parameterValue } from '../kernel/read-reference.ts'
import { lowResultsShare } from '../parameters/low-results-share.ts'
import { atRiskShare } from '../parameters/low-results/at-risk-share.ts'
import { contextOf, oge, units, YEAR } from '../testing/small-district.ts'
import { applyDecisions } from './apply-decisions.ts'
import type { Decision, DecisionDraft } from './decision.ts'
import { decisionEffects, isDisputed } from './decision-effects.ts'
import { faultsOfDecision, faultsOfWithdrawal } from './faults-of-decision.ts'
import { replaceableParameters } from './replaceable-parameters.ts'

const act: OwnAct = {
  kind: 'Приказ',
  number: '17',
  date: '2025-10-01',
  issuer: 'Отдел образования',
  title: 'О порогах',
}

const threshold = (value: number, from = '2025-09-01'): DecisionDraft => ({
  act,
  content: { kind: 'threshold', parameter: lowResultsShare.id, value, from },
})

const list = (named: readonly string[], period = YEAR): DecisionDraft => ({
  act,
  content: { kind: 'list', list: 'low-results', period, units: named },
})

/** The nine-year school: of ten entries so many below the minimum in each of the two subjects, this year and before. */
const exams = (below: number) =>
  [YEAR, previousPeriod(YEAR)].map((period) =>
    oge(
      'n',
      (['rus', 'math'] as const).map((subject) => [
        subject,
        { takers: 10, notAssessed: 0, belowMinimum: below, marks: { 2: below, 3: 10 - below } },
      ]),
      period,
    ),
  )

const judged = (below: number, decisions: readonly DecisionDraft[], period = YEAR) =>
  classify(federalShnor2025, 'low-results', 'n', period, applyDecisions(contextOf(exams(below)), decisions))

describe('a number of the municipality', () => {
  it.each([
    [39, 4, 'met'],
    [40, 4, 'met'],
    [41, 4, 'not-met'],
  ])('of %i %% turns the verdict at its border', (value, below, expected) => {
    expect(judged(below, [threshold(value)]).verdict).toBe(expected)
  })

  it('holds from its day on: earlier years are judged as they were', () => {
    expect(judged(4, [threshold(60)]).verdict).toBe('not-met')
    expect(judged(4, [threshold(60)], previousPeriod(YEAR)).verdict).toBe('met')
  })

  it('is cited by its own act', () => {
    const { grounds } = judged(4, [threshold(40)])
    const used = grounds
      .flatMap(({ evidence }) => comparisonsOf(evidence))
      .flatMap((each) => ('threshold' in each ? (each.threshold ?? []) : []))
    expect(used[0] && explainThreshold(used[0], { unit: 'percent' })).toBe(
      'порог 40\u00a0% — по местному акту (приказ от 01.10.2025 №\u00a017)',
    )
  })

  it('gives way to a later one from its day on, in whatever order they were entered', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 0, max: 100 })), {
          selector: ([year]) => year,
          maxLength: 6,
        }),
        fc.integer({ min: 2019, max: 2030 }),
        (made, year) => {
          const context = applyDecisions(
            contextOf([]),
            made.map(([from, value]) => threshold(value, `${from}-09-01`)),
          )
          const period = schoolYear(year)
          const expected = made
            .filter(([from]) => `${from}-09-01` <= referenceDay(period))
            .toSorted(([a], [b]) => b - a)[0]
          const bare = parameterValue(contextOf([]), { parameter: lowResultsShare.id }, period)
          expect(parameterValue(context, { parameter: lowResultsShare.id }, period)).toBe(expected?.[1] ?? bare)
        },
      ),
    )
  })

  it('is none for what an act above has set', () => {
    expect(replaceableParameters.map(({ id }) => id)).toContain(lowResultsShare.id)
    expect(replaceableParameters.map(({ id }) => id)).not.toContain('ege-minimum')
  })
})

describe('a list by order', () => {
  it('holds against what is computed, and the disagreement is kept', () => {
    const on = judged(0, [list(['n'])])
    expect(on).toMatchObject({ verdict: 'met', computed: 'not-met' })
    expect(on.published?.own?.number).toBe('17')
    expect(isDisputed(on)).toBe(true)
    const off = judged(9, [list([])])
    expect(off).toMatchObject({ verdict: 'not-met', computed: 'met' })
    expect(isDisputed(judged(9, [list(['n'])]))).toBe(false)
  })

  it('decides where nothing can be computed, and speaks of its year alone', () => {
    const context = applyDecisions(contextOf([]), [list(['n'])])
    expect(classify(federalShnor2025, 'low-results', 'n', YEAR, context)).toMatchObject({
      verdict: 'met',
      computed: 'unknown',
    })
    const before = classify(federalShnor2025, 'low-results', 'n', previousPeriod(YEAR), context)
    expect(before).toMatchObject({ verdict: 'unknown', computed: 'unknown' })
    expect(before.published).toBeUndefined()
  })
})

describe('what a decision changes', () => {
  it('is every verdict that turns, and nothing without a decision', () => {
    const context = contextOf(exams(4))
    expect(decisionEffects(context, applyDecisions(context, []), [YEAR])).toEqual([])
    const effects = decisionEffects(context, applyDecisions(context, [threshold(60)]), [YEAR, previousPeriod(YEAR)])
    expect(
      effects.map(({ unit, flag, period, before, after }) => [unit, flag, period, before.verdict, after.verdict]),
    ).toEqual([
      ['n', 'low-results', YEAR, 'met', 'not-met'],
      ['n', 'risk-zone', YEAR, 'not-met', 'met'],
      ['n', 'resilient', YEAR, 'not-met', 'unknown'],
    ])
  })
})

describe('a decision is refused', () => {
  const faults = (draft: DecisionDraft, others: readonly Decision[] = []) =>
    faultsOfDecision(draft, { units, others }).map(({ field }) => field)

  it.each([
    [0, ['value', 'value']],
    [100, []],
    [-1, ['value']],
    [101, ['value']],
    [29.5, ['value']],
    [Number.NaN, ['value']],
  ])('when %d per cent cannot be', (value, expected) => expect(faults(threshold(value))).toEqual(expected))

  it('with everything that is wrong at once', () => {
    const nothing: OwnAct = { kind: '', number: ' ', date: '30.02.2025', issuer: '', title: '' }
    expect(
      faults({ act: nothing, content: { kind: 'threshold', parameter: 'ege-minimum', value: 30, from: '2025-02-30' } }),
    ).toEqual(['parameter', 'from', 'act.kind', 'act.number', 'act.issuer', 'act.title', 'act.date'])
    expect(
      faults({ act, content: { kind: 'list', list: 'none', period: YEAR, units: ['n', 'n', 'a1', 'x'] } }),
    ).toEqual(['list', 'units', 'units', 'units'])
  })

  it.each([
    [21, []],
    [20, ['value']],
    [19, ['value', 'value']],
  ])('or not: of %i per cent, where the risk zone begins at 20', (value, expected) =>
    expect(faults(threshold(value))).toEqual(expected),
  )

  it('when the numbers would not part their scale, on a later day too; nor is one withdrawn that another rests on', () => {
    const zone: Decision = {
      id: 'zone',
      act,
      content: { kind: 'threshold', parameter: atRiskShare.id, value: 10, from: '2025-09-01' },
    }
    expect(faults(threshold(15, '2025-09-01'), [zone])).toEqual([])
    const words = faultsOfDecision(threshold(15, '2024-09-01'), { units, others: [zone] }).map((fault) => fault.words)
    expect(words).toEqual([
      'С 01.09.2024 пороги не согласуются. Ступень «зона риска» начинается с 20, а кончается на 15: поменяйте границы местами.',
      'С 01.09.2024 пороги не согласуются. Значения от 15 включительно до 20, не включая входят и в «без риска», и в «низкий результат»: оставьте их одной из двух ступеней.',
    ])
    const low: Decision = { id: 'low', ...threshold(15) }
    expect(faultsOfWithdrawal(zone, [zone, low]).map(({ field }) => field)).toEqual(['value', 'value'])
    expect(faultsOfWithdrawal(low, [zone, low])).toEqual([])
  })

  it('when another one stands in its place', () => {
    const other = (draft: DecisionDraft): Decision => ({ id: 'one', ...draft })
    expect(faults(threshold(40), [other(threshold(50))])).toEqual(['from'])
    expect(faults(threshold(40, '2026-09-01'), [other(threshold(50))])).toEqual([])
    expect(faults(list(['n']), [other(list([]))])).toEqual(['period'])
    expect(faults(list(['n'], previousPeriod(YEAR)), [other(list([]))])).toEqual([])
  })
})
