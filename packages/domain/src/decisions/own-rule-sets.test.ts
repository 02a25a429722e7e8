import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleSets } from '../classification/catalogue.ts'
import { classify } from '../classification/classify.ts'
import { flagBehind } from '../classification/rules-behind.ts'
import { federalShnor2025 } from '../classification/rule-sets/federal-shnor-2025.ts'
import { wantingFor } from '../classification/wanting.ts'
import { forms } from '../forms/catalogue.ts'
import { indicators } from '../indicators/catalogue.ts'
import type { OwnAct } from '../kernel/act.ts'
import { atLeast } from '../kernel/condition.ts'
import { cellsOfIndicator } from '../kernel/cells-of-indicator.ts'
import { judge } from '../kernel/judge.ts'
import { contextOf, oge, units, YEAR } from '../testing/small-district.ts'
import type { Decision, OwnRuleSet } from './decision.ts'
import { effectsOfRules } from './decision-effects.ts'
import { faultsOfDecision } from './faults-of-decision.ts'
import { asOwnRuleSet, ownRuleSets } from './own-rule-sets.ts'

const act: OwnAct = {
  kind: 'Приказ',
  number: '17',
  date: '2025-10-01',
  issuer: 'Отдел образования',
  title: 'О правилах',
}

/** The rules for low results, of which one procedure is enough. */
const strict: OwnRuleSet = {
  ...asOwnRuleSet(federalShnor2025),
  id: 'own',
  version: '1',
  flags: [
    {
      id: 'low-results',
      title: 'Низкие результаты',
      listTitle: 'Школы с низкими результатами',
      combine: 'any',
      grounds: [
        {
          id: 'one',
          title: 'Низкий результат ОГЭ по математике',
          when: atLeast(
            { indicator: 'oge-below-minimum', cell: { subject: 'math' } },
            { parameter: 'low-results-share' },
          ),
        },
      ],
    },
  ],
}

const decided = (rules: unknown): Decision => ({
  id: 'one',
  act,
  // What comes from a file is anything at all: that it is told is what is tried here.
  content: { kind: 'rule-set', rules: rules as OwnRuleSet },
})

const faults = (rules: unknown, others: readonly Decision[] = []) =>
  faultsOfDecision(decided(rules), { units, others }).map(({ field, words }) => [field, words] as const)

const context = contextOf([
  oge('n', [
    ['rus', { takers: 10, notAssessed: 0, belowMinimum: 0, marks: { 3: 10 } }],
    ['math', { takers: 10, notAssessed: 0, belowMinimum: 3, marks: { 2: 3, 3: 7 } }],
  ]),
])

describe('rules of a municipality', () => {
  it('are judged by beside those of the catalogue, cited by their act', () => {
    const [rules] = ownRuleSets([decided(strict)])
    if (!rules) throw new Error('no rules')
    expect(rules).toMatchObject({ purpose: 'support', provenance: 'local-act', source: { own: { number: '17' } } })
    const finding = classify(rules, 'low-results', 'n', YEAR, context)
    expect(finding).toMatchObject({ ruleSet: 'own@1', verdict: 'met' })
    expect(flagBehind(finding)).toBe(rules.flags[0])
    const empty = classify(rules, 'low-results', 'n', YEAR, contextOf([]))
    expect(wantingFor(empty).map(({ kind }) => kind)).toEqual(['figure'])
    expect(classify(federalShnor2025, 'low-results', 'n', YEAR, context).own).toBeUndefined()
  })

  it('show which schools they judge otherwise', () => {
    const [rules] = ownRuleSets([decided(strict)])
    if (!rules) throw new Error('no rules')
    expect(
      effectsOfRules(rules, context, [YEAR]).map(({ unit, before, after }) => [unit, before?.verdict, after.verdict]),
    ).toContainEqual(['n', 'unknown', 'met'])
  })

  it.each(ruleSets.map((ruleSet) => [`${ruleSet.id}@${ruleSet.version}`, ruleSet] as const))(
    'may begin from %s, under another version',
    (key, ruleSet) => {
      const own: unknown = JSON.parse(JSON.stringify(asOwnRuleSet(ruleSet)))
      expect(faults(own)).toEqual([
        ['rules.version', expect.stringContaining(`правила «${key}» уже есть, изданная версия не меняется`)],
      ])
      expect(faults({ ...asOwnRuleSet(ruleSet), version: 'own' })).toEqual([])
    },
  )
})

describe('rules are refused', () => {
  const when = (condition: unknown) =>
    faults({ ...strict, flags: [{ ...strict.flags[0], grounds: [{ id: 'g', title: 'Основание', when: condition }] }] })
  const measured = { indicator: 'oge-below-minimum', cell: { subject: 'math' } }
  const WHEN = 'rules.flags[0].grounds[0].when'

  it.each<readonly [unknown, string]>([
    [{ op: 'more' }, `${WHEN}.op`],
    [{ op: 'at-least', measure: { indicator: 'none' }, threshold: 30 }, `${WHEN}.measure.indicator`],
    [
      { op: 'at-least', measure: { ...measured, cell: { subject: 'alchemy' } }, threshold: 30 },
      `${WHEN}.measure.cell.subject`,
    ],
    [
      { op: 'at-least', measure: { ...measured, cell: { subject: 'math', planet: 'mars' } }, threshold: 30 },
      `${WHEN}.measure.cell.planet`,
    ],
    [{ op: 'at-least', measure: { ...measured, cell: {} }, threshold: 30 }, `${WHEN}.measure.cell.subject`],
    [{ op: 'at-least', measure: { indicator: measured.indicator }, threshold: 30 }, `${WHEN}.measure.cell`],
    [{ op: 'at-least', measure: measured, threshold: { parameter: 'none' } }, `${WHEN}.threshold.parameter`],
    [{ op: 'at-least', measure: measured, threshold: { parameter: 'small-cohort' } }, `${WHEN}.threshold.parameter`],
    [{ op: 'at-least', measure: measured, threshold: 101 }, `${WHEN}.threshold`],
    [{ op: 'at-least', measure: measured, threshold: '30' }, `${WHEN}.threshold`],
    [{ op: 'at-least', measure: measured, threshold: 30, spare: 1 }, `${WHEN}.spare`],
    [{ op: 'at-least', measure: measured }, `${WHEN}.threshold`],
    [{ op: 'all', of: [] }, `${WHEN}.of`],
    [
      { op: 'at-least-of', count: 2, said: 'низкие', of: [{ op: 'below', measure: measured, threshold: 30 }] },
      `${WHEN}.count`,
    ],
    [{ op: 'on-list', list: 'none' }, `${WHEN}.list`],
    [{ op: 'sustained', years: 6, of: { op: 'on-list', list: 'low-results' } }, `${WHEN}.years`],
    ['низкие', WHEN],
  ])('%#: %j', (condition, field) => {
    expect(when(condition).map(([place]) => place)).toEqual([field])
  })

  it.each([[0], [1], [100]])('not for a threshold of %i', (threshold) => {
    expect(when({ op: 'at-least', measure: measured, threshold })).toEqual([])
  })

  it('with everything that is wrong at once, and without an act', () => {
    const [flag] = strict.flags
    const bad = {
      id: 'сво',
      version: '',
      flags: [flag, { ...flag, combine: 'some', grounds: [] }],
      remarks: [1],
      spare: 0,
    }
    expect(faults(bad).map(([field]) => field)).toEqual([
      'rules.title',
      'rules.spare',
      'rules.id',
      'rules.version',
      'rules.flags[1].combine',
      'rules.flags[1].grounds',
      'rules.flags[1].id',
      'rules.remarks[0]',
    ])
    const unsigned = faultsOfDecision({ ...decided(strict), act: { ...act, number: '' } }, { units, others: [] })
    expect(unsigned.map(({ field }) => field)).toEqual(['act.number'])
  })

  it('when their version stands already', () => {
    expect(faults(strict, [decided(strict)]).map(([field]) => field)).toEqual(['rules.version'])
  })

  it('whatever a file holds: it is told, and nothing breaks', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(faults(value).length).toBeGreaterThan(0)
        expect(when(value).length).toBeGreaterThan(0)
      }),
    )
  })

  it('for nothing that passes: every indicator in every cell, and without one, can be judged', () => {
    for (const indicator of indicators) {
      for (const cell of [undefined, ...cellsOfIndicator(indicator, forms)]) {
        const condition = atLeast({ indicator: indicator.id, ...(cell && { cell }) }, 1)
        if (when(condition).length === 0) judge(condition, 'n', YEAR, context)
      }
    }
  })
})
