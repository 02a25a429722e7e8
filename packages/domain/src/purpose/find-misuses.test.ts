import { describe, expect, it } from 'vitest'
import { ruleSets } from '../classification/catalogue.ts'
import { defineRuleSet, type RuleSet } from '../classification/rule-set.ts'
import { forms } from '../forms/catalogue.ts'
import { headScoreSheet } from '../forms/heads/head-score-sheet.ts'
import { vprResults } from '../forms/vpr/vpr-results.ts'
import { indicators } from '../indicators/catalogue.ts'
import { sameAs } from '../kernel/across-check.ts'
import { atLeast, onList, type Condition } from '../kernel/condition.ts'
import type { Form } from '../kernel/form.ts'
import { referencesOf, total, type Formula } from '../kernel/formula.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { Purpose } from '../kernel/purpose.ts'
import { onListUnits, Reference } from '../kernel/reference.ts'
import { reportDefinitions } from '../reports/catalogue.ts'
import type { ReportDefinition } from '../reports/definition.ts'
import { checkPurposes, declared } from './check-purposes.ts'
import type { Declarations, PublishedList, SheetUse } from './declarations.ts'
import { findMisuses } from './find-misuses.ts'

const purposes: readonly Purpose[] = ['support', 'rating', 'personnel', 'publication']
const [someForm, someIndicator, someRules, someReport] = [forms[0], indicators[0], ruleSets[0], reportDefinitions[0]]
if (!someForm || !someIndicator || !someRules || !someReport) throw new Error('an empty catalogue')
const harmless: Form = { ...someForm, id: 'harmless', notFor: [], across: [] }
const nothing = { indicators: [], ruleSets: [], sheets: [], lists: [], reports: [] }

function anyFigureOf({ id, fields }: Form): Formula {
  const [field = '', declaration] = Object.entries(fields)[0] ?? []
  return { op: 'total', of: { form: id, field, kind: declaration?.kind ?? 'count' } }
}
function indicator(id: string, purpose: Purpose, formula: Formula): Indicator {
  return { ...someIndicator, id, purpose, formula } as Indicator
}
function rules(id: string, purpose: Purpose, when: Condition): RuleSet {
  const ground = { id: 'R', title: 'R', provenance: 'proposal', when } as const
  const flag = { ...(someRules as RuleSet).flags[0], id, grounds: [ground] }
  return defineRuleSet({ ...(someRules as RuleSet), id, purpose, flags: [flag] })
}
function sheet(purpose: Purpose, form: string): SheetUse {
  return { sheet: { ...headScoreSheet, id: 'consumer' }, purpose, form }
}
function list(id: string, purpose: Purpose, ...rests: readonly string[]): PublishedList {
  return { id, title: '', purpose, rests }
}
function report(purpose: Purpose, part: ReportDefinition['sections'][number]['parts'][number]): ReportDefinition {
  return { ...(someReport as ReportDefinition), id: 'consumer', purpose, sections: [{ heading: '', parts: [part] }] }
}
/** The organisations of a list counted in a harmless form: only the list itself tells anything. */
function countedOnList(id: string): Formula {
  return total(new Reference({ form: harmless.id, field: 'pupils', kind: 'persons' }).units(onListUnits(id)))
}
function copyOf(source: Form, field = Object.keys(source.fields)[0] ?? ''): Form {
  const to = { form: source.id, field, kind: source.fields[field]?.kind ?? 'count' }
  return { ...harmless, id: 'copy', across: [sameAs(Object.keys(harmless.fields)[0] ?? '', to)] }
}

/** Every way from a form to something that makes use of it; the consumer is called `consumer`, what lies between serves support. */
const ways: Readonly<Record<string, (source: Form, purpose: Purpose) => Partial<Declarations>>> = {
  'an indicator': (source, purpose) => ({ indicators: [indicator('consumer', purpose, anyFigureOf(source))] }),
  'a difference': (source, purpose) => ({
    indicators: [
      indicator('consumer', purpose, {
        op: 'difference',
        from: anyFigureOf(harmless),
        subtract: { op: 'across-units', how: 'median', value: anyFigureOf(source) },
      }),
    ],
  }),
  'a figure that has to equal it': (source, purpose) => ({
    forms: [source, copyOf(source)],
    indicators: [
      indicator('consumer', purpose, {
        ...anyFigureOf(harmless),
        of: { form: 'copy', field: 'pupils', kind: 'persons' },
      } as Formula),
    ],
  }),
  'a score sheet': (source, purpose) => ({ sheets: [sheet(purpose, source.id)] }),
  'a score sheet that repeats it': (source, purpose) => ({
    forms: [source, copyOf(source)],
    sheets: [sheet(purpose, 'copy')],
  }),
  'a rule': (source, purpose) => ({
    indicators: [indicator('step', 'support', anyFigureOf(source))],
    ruleSets: [rules('consumer', purpose, atLeast({ indicator: 'step' }, 30))],
  }),
  'a rule on a list': (source, purpose) => ({
    indicators: [indicator('step', 'support', anyFigureOf(source))],
    ruleSets: [
      rules('weak', 'support', atLeast({ indicator: 'step' }, 30)),
      rules('consumer', purpose, onList('weak')),
    ],
    lists: [list('weak', 'support', 'weak')],
  }),
  'a list of a list': (source, purpose) => ({
    indicators: [indicator('step', 'support', anyFigureOf(source))],
    lists: [list('first', 'support', 'step'), list('second', 'support', 'first'), list('consumer', purpose, 'second')],
  }),
  'an indicator over the units of a list': (source, purpose) => ({
    lists: [list('weak', 'support', source.id)],
    indicators: [indicator('consumer', purpose, countedOnList('weak'))],
  }),
  'a report with the figure': (source, purpose) => ({
    indicators: [indicator('step', 'support', anyFigureOf(source))],
    reports: [report(purpose, { part: 'summary', of: [{ indicator: 'step' }] })],
  }),
  'a report on the form': (source, purpose) => ({
    reports: [report(purpose, { part: 'coverage', forms: [source.id] })],
  }),
  'a report with the verdicts': (source, purpose) => ({
    indicators: [indicator('step', 'support', anyFigureOf(source))],
    ruleSets: [rules('weak', 'support', atLeast({ indicator: 'step' }, 30))],
    reports: [
      report(purpose, {
        part: 'findings',
        judged: { ruleSet: `weak@${(someRules as RuleSet).version}`, flag: 'low-results' },
      }),
    ],
  }),
}

describe('the purpose of a figure', () => {
  it('is kept all over the catalogue', () => {
    expect(findMisuses(declared)).toEqual([])
    expect(() => checkPurposes()).not.toThrow()
  })

  it.each(Object.entries(ways))('of every form is followed for every purpose to %s', (_, way) => {
    for (const source of forms) {
      for (const purpose of purposes) {
        const { forms: own = [source], ...consumers } = way(source, purpose)
        const found = findMisuses({ ...nothing, ...consumers, forms: [...own, harmless] }).filter(
          ({ id, form }) => id === 'consumer' && form === source.id,
        )
        const forbidden = source.notFor.includes(purpose)
        expect(found.length > 0, `${source.id} for ${purpose}`).toBe(forbidden)
      }
    }
  })

  it('does not stick to what stands beside it', () => {
    const planted: Declarations = {
      ...nothing,
      forms: [vprResults, harmless],
      indicators: [
        indicator('vpr', 'support', anyFigureOf(vprResults)),
        indicator('other', 'rating', anyFigureOf(harmless)),
      ],
      reports: [report('rating', { part: 'summary', of: [{ indicator: 'other' }] })],
    }
    expect(findMisuses(planted)).toEqual([])
  })

  it('is said with everything that is wrong, and a list that nobody declares is wrong', () => {
    const planted: Declarations = {
      ...declared,
      sheets: [sheet('personnel', vprResults.id)],
      ruleSets: [...ruleSets, rules('heads', 'personnel', onList('unheard-of'))],
    }
    expect(() => checkPurposes(planted)).toThrow(
      /sheet consumer is for personnel.*vpr-results[\s\S]*heads names the list unheard-of/,
    )
  })
})

it('a form that is turned into points belongs to a declared sheet', () => {
  const scored = indicators.flatMap(({ formula }) =>
    referencesOf(formula).flatMap(({ form, derived }) =>
      derived?.op === 'scored' || derived?.op === 'most-points' ? [form] : [],
    ),
  )
  expect(scored.length).toBeGreaterThan(0)
  expect(declared.sheets.map(({ form }) => form)).toEqual(expect.arrayContaining(scored))
})

describe('ВПР', () => {
  const ofVpr = forms.filter(({ procedure }) => procedure === 'vpr')

  it('is never for a rating of schools, a teacher or a head', () => {
    expect(ofVpr.length).toBeGreaterThan(0)
    for (const { id, notFor } of ofVpr) expect(notFor, id).toEqual(expect.arrayContaining(['rating', 'personnel']))
  })

  it('serves support', () => {
    const ids = new Set(ofVpr.map(({ id }) => id))
    for (const { id, formula, purpose } of indicators) {
      if (referencesOf(formula).some(({ form }) => ids.has(form))) expect(purpose, id).toBe('support')
    }
  })
})
