import { describe, expect, it } from 'vitest'
import { ruleSets } from '../classification/catalogue.ts'
import { defineRuleSet, type RuleSet } from '../classification/rule-set.ts'
import { forms } from '../forms/catalogue.ts'
import { vprResults } from '../forms/vpr/vpr-results.ts'
import { indicators } from '../indicators/catalogue.ts'
import { atLeast, onList, type Condition } from '../kernel/condition.ts'
import { share } from '../kernel/formula.ts'
import { onListUnits } from '../kernel/reference.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { Purpose } from '../kernel/purpose.ts'
import { reportDefinitions } from './catalogue.ts'
import type { ReportDefinition } from './definition.ts'
import { findMisuses, type Declarations } from './purpose-taint.ts'

const catalogue: Declarations = { forms, indicators, ruleSets, reports: reportDefinitions }
const purposes: readonly Purpose[] = ['support', 'rating', 'personnel', 'publication']
const [someIndicator, someRules, someReport] = [indicators[0], ruleSets[0], reportDefinitions[0]]
if (!someIndicator || !someRules || !someReport) throw new Error('an empty catalogue')

const vpr = (purpose: Purpose): Indicator => ({
  ...someIndicator,
  id: 'vpr-lowered',
  purpose,
  formula: share(vprResults.f.lowered, vprResults.f.withJournal),
})
const rules = (id: string, purpose: Purpose, when: Condition): RuleSet =>
  defineRuleSet({
    ...someRules,
    id,
    purpose,
    grounds: [{ id: 'R', title: 'R', provenance: 'proposal', when }],
  })
const report = (purpose: Purpose, ruleSet: string): ReportDefinition => ({
  ...someReport,
  id: 'sheet',
  purpose,
  sections: [{ heading: 'I', parts: [{ part: 'low-results', ruleSet }] }],
})
const lowered = atLeast({ indicator: 'vpr-lowered' }, 30)

describe('the purpose of a figure', () => {
  it('is kept all over the catalogue', () => {
    expect(findMisuses(catalogue)).toEqual([])
  })

  it.each(purposes)('is followed to an indicator, a verdict, a list and a report: %s', (purpose) => {
    const planted: Declarations = {
      forms,
      indicators: [vpr('support'), { ...someIndicator, id: 'heads', purpose, formula: listed('vpr-list') }],
      ruleSets: [rules('vpr-list', 'support', lowered), rules('heads-sheet', purpose, onList('vpr-list'))],
      reports: [report(purpose, 'heads-sheet@2025'), { ...report(purpose, 'vpr-list'), id: 'second' }],
    }
    const found = findMisuses(planted).map(({ kind, id }) => `${kind} ${id}`)
    const expected = ['indicator heads', 'rule-set heads-sheet', 'report sheet', 'report second']
    expect(found).toEqual(vprResults.notFor.includes(purpose) ? expected : [])
  })

  it('is found in the indicator itself', () => {
    const planted = { ...catalogue, indicators: [...indicators, vpr('rating')] }
    expect(findMisuses(planted)).toEqual([
      { kind: 'indicator', id: 'vpr-lowered', purpose: 'rating', form: vprResults.id },
    ])
  })

  it('every pair of a form and a purpose is either allowed or found', () => {
    for (const form of forms) {
      for (const purpose of purposes) {
        const field = Object.keys(form.fields)[0] ?? ''
        const kind = form.fields[field]?.kind ?? 'count'
        const probe: Indicator = {
          ...someIndicator,
          id: 'probe',
          purpose,
          formula: { op: 'total', of: { form: form.id, field, kind } },
        }
        const found = findMisuses({ ...catalogue, indicators: [probe], ruleSets: [], reports: [] })
        expect(found.length === 0, `${form.id} ${purpose}`).toBe(!form.notFor.includes(purpose))
      }
    }
  })
})

function listed(list: string): Indicator['formula'] {
  const of = { form: forms[0]?.id ?? '', field: 'takers', kind: 'count', among: onListUnits(list) } as const
  return { op: 'total', of }
}
