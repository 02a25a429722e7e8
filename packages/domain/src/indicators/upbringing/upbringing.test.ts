import { describe, expect, it } from 'vitest'
import { holidayCamps } from '../../forms/upbringing/holiday-camps.ts'
import { holidayRest } from '../../forms/upbringing/holiday-rest.ts'
import { preventionRecords } from '../../forms/upbringing/prevention-records.ts'
import { evaluate, type Scope } from '../../kernel/evaluate.ts'
import { exact } from '../../kernel/exact.ts'
import { total, type Formula } from '../../kernel/formula.ts'
import type { Indicator } from '../../kernel/indicator.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { contextOf, YEAR } from '../../testing/small-district.ts'
import { holCoverage } from './hol-coverage.ts'
import { upPdn } from './up-pdn.ts'

const record = (atEnd: number): CellValues => ({ atStart: atEnd, added: 0, removed: 0, atEnd })

function report(unit: string, form: string, cells: Submission['cells']): Submission {
  return { unit, form, period: YEAR, cells }
}

function value(indicator: Indicator, submissions: readonly Submission[], scope: Partial<Scope> = {}) {
  return evaluate(indicator, { units: ['b'], period: YEAR, ...scope }, contextOf(submissions))
}

function withFormula(formula: Formula): Indicator {
  return { ...upPdn, formula }
}

describe('a child who may be counted in several rows', () => {
  it('stands on two records and is not made two children', () => {
    const both = report('b', 'prevention-records', { 'record=pdn': record(2), 'record=kdn': record(1) })
    expect(value(upPdn, [both])).toMatchObject({ state: 'value', value: exact(2) })
    expect(() => value(withFormula(total(preventionRecords.f.atEnd)), [both])).toThrow(/does not add over record/)
  })

  it('rests in two holidays and in two ways', () => {
    expect(() => value(withFormula(total(holidayRest.f.covered)), [])).toThrow(/does not add over holidays/)
    const summer = withFormula(total(holidayCamps.f.children.where({ holidays: 'summer' })))
    expect(() => value(summer, [])).toThrow(/does not add over camp/)
  })
})

it('the coverage of the district is that of its children, not the mean of its schools', () => {
  const rest = (unit: string, covered: number) => report(unit, 'holiday-rest', { 'holidays=summer': { covered } })
  const pupils = (unit: string, count: number) => report(unit, 'contingent', { 'grade=5': { pupils: count } })
  const told = [rest('b', 10), pupils('b', 10), rest('c', 30), pupils('c', 90)]
  const scope = { units: ['b', 'c'], cell: { holidays: 'summer' } }
  expect(value(holCoverage, told, scope)).toMatchObject({ state: 'value', value: exact(40, 100) })
})
