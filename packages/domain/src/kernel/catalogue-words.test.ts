import { describe, expect, it } from 'vitest'
import { contextOf, YEAR } from '../testing/small-district.ts'
import { cohort, partition } from './dimension.ts'
import { evaluate, type Scope } from './evaluate.ts'
import { exact } from './exact.ts'
import { count, flag, persons, stock, sum } from './field.ts'
import { defineForm } from './form.ts'
import {
  difference,
  points,
  pointsShare,
  ratio,
  share,
  total,
  unitShare,
  unitsWithin,
  type Formula,
} from './formula.ts'
import type { Indicator } from './indicator.ts'
import { calendarYear } from './period.ts'
import { defineScoreSheet } from './score-sheet.ts'
import type { CellValues, Submission } from './submission.ts'
import { district, organisation, region, teaches } from './unit.ts'

/** Invented forms, one for each word. */
const common = { version: 1, title: '', sheet: '', source: { act: 'x' }, checks: [], cells: 'complete' } as const
const books = defineForm({
  ...common,
  id: 'books',
  period: 'school-year',
  appliesTo: teaches('basic'),
  dimensions: { subject: partition('', { rus: { title: '' }, math: { title: '' } }) },
  combinations: [{ subject: ['rus', 'math'] }],
  fields: { need: stock(''), held: stock('') },
})
const pupils = defineForm({
  ...common,
  id: 'pupils',
  period: 'school-year',
  appliesTo: teaches('basic'),
  dimensions: { grade: cohort('', { '8': { title: '' }, '9': { title: '' } }) },
  combinations: [{ grade: ['8', '9'] }],
  fields: { pupils: persons(''), teachers: persons('') },
})
const site = defineForm({
  ...common,
  id: 'site',
  period: 'calendar-year',
  appliesTo: organisation,
  fields: { published: flag('') },
})
const town = defineForm({
  ...common,
  id: 'town',
  period: 'school-year',
  appliesTo: district,
  fields: { children: persons('') },
})
const abroad = defineForm({
  ...common,
  id: 'abroad',
  period: 'school-year',
  appliesTo: region,
  fields: { mean: sum('', { scale: 1 }) },
})
const sheet = defineForm({
  ...common,
  id: 'sheet',
  period: 'school-year',
  appliesTo: organisation,
  cells: 'as-given',
  dimensions: { criterion: partition('', { kept: { title: '' }, lost: { title: '' } }) },
  combinations: [{ criterion: ['kept', 'lost'] }],
  fields: { figure: count(''), applies: flag('') },
})
const scores = defineScoreSheet({
  id: 'scores',
  title: '',
  source: { act: 'x' },
  provenance: 'proposal',
  criteria: {
    kept: {
      title: '',
      figure: '',
      rule: { kind: 'steps', steps: [{ from: 1, points: 5 }] },
      evidence: '',
      commentAtZero: true,
    },
    lost: {
      title: '',
      figure: '',
      rule: { kind: 'per-case', points: -2, least: -4, most: 0 },
      evidence: '',
      commentAtZero: false,
    },
  },
})
const forms = [books, pupils, site, town, abroad, sheet]

function value(formula: Formula, submissions: readonly Submission[], scope: Partial<Scope> = {}) {
  const indicator: Indicator = {
    id: 'indicator',
    title: '',
    short: '',
    source: { act: 'x' },
    provenance: 'proposal',
    purpose: 'support',
    unit: 'percent',
    level: 'both',
    precision: 1,
    better: 'higher',
    by: [],
    words: '',
    formula,
    examples: [],
  }
  return evaluate(indicator, { units: ['d'], period: YEAR, ...scope }, contextOf(submissions, { forms }))
}

function report(
  unit: string,
  form: string,
  cells: Readonly<Record<string, CellValues>>,
  period: Submission['period'] = YEAR,
) {
  return { unit, form, period, cells }
}

describe('a surplus in one cell', () => {
  const held = (rus: number, math: number) =>
    report('b', 'books', { 'subject=rus': { need: 10, held: rus }, 'subject=math': { need: 10, held: math } })
  const coverage = share(books.f.held.upTo(books.f.need), books.f.need)
  const short = total(books.f.held.shortOf(books.f.need))

  it.each([
    [15, 5, exact(3, 4), exact(1)],
    [10, 9, exact(19, 20), exact(1)],
    [10, 10, exact(1), exact(0)],
    [30, 11, exact(1), exact(0)],
  ])('hides no hole in another: %i and %i of ten', (rus, math, covered, holes) => {
    expect(value(coverage, [held(rus, math)], { units: ['b'] })).toMatchObject({ state: 'value', value: covered })
    expect(value(short, [held(rus, math)], { units: ['b'] })).toMatchObject({ state: 'value', value: holes })
  })

  it('is missing where either figure is', () => {
    const half = report('b', 'books', { 'subject=rus': { need: 10 }, 'subject=math': { need: 10, held: 10 } })
    expect(value(coverage, [half], { units: ['b'] })).toMatchObject({ state: 'missing' })
  })
})

describe('people', () => {
  const ofB = report('b', 'pupils', { 'grade=8': { pupils: 7, teachers: 2 }, 'grade=9': { pupils: 5, teachers: 1 } })

  it('add up over grades, since each is in one', () => {
    expect(value(total(pupils.f.pupils), [ofB], { units: ['b'] })).toMatchObject({ value: exact(12) })
    expect(value(ratio(pupils.f.pupils, pupils.f.teachers), [ofB], { units: ['b'] })).toMatchObject({ value: exact(4) })
  })
})

describe('a yes of organisations', () => {
  it('is none of a branch alone', () => {
    expect(value(unitShare(site.f.published), [], { units: ['a2'] })).toMatchObject({ why: 'of-organisation' })
  })

  const said = (unit: string, published: number) => report(unit, 'site', { '': { published } }, calendarYear(2025))
  const formula = unitShare(site.f.published)
  const scope = { period: calendarYear(2025) }

  it('is counted once for a legal entity, by its base', () => {
    expect(value(formula, [said('a1', 1), said('b', 1), said('c', 0), said('n', 1)], scope)).toMatchObject({
      state: 'value',
      value: exact(3, 4),
      counted: { units: 3, of: 4 },
      coverage: { expected: 4, reported: 4 },
    })
  })

  it('is bounded on both sides while somebody is silent', () => {
    expect(value(formula, [said('a1', 1), said('b', 0)], scope)).toMatchObject({
      state: 'partial',
      value: exact(1, 2),
      range: { low: exact(1, 4), high: exact(3, 4) },
    })
    expect(value(formula, [], scope)).toMatchObject({ state: 'missing' })
  })

  it('stands for the school year that begins in the same year, and back', () => {
    expect(value(formula, [said('b', 1)], { units: ['b'], period: YEAR })).toMatchObject({ value: exact(1) })
  })
})

describe('figures of the district and of the region', () => {
  const children = report('d', 'town', { '': { children: 300 } })
  const mean = report('d', 'abroad', { '': { mean: 684 } })

  it('belong to the district alone, those of the region to whoever is compared', () => {
    expect(value(total(town.f.children), [children])).toMatchObject({ value: exact(300) })
    expect(value(total(town.f.children), [children], { units: ['b'] })).toMatchObject({ why: 'of-district' })
    expect(value(total(abroad.f.mean), [mean], { units: ['b'] })).toMatchObject({ value: exact(342, 5) })
    expect(value(total(abroad.f.mean), [], { units: ['b'] })).toMatchObject({ state: 'missing' })
  })

  it('are not divided by figures of schools, only held against them', () => {
    const ofB = report('b', 'pupils', { 'grade=8': { pupils: 7, teachers: 2 }, 'grade=9': { pupils: 5, teachers: 1 } })
    expect(() => value(ratio(pupils.f.pupils, town.f.children), [ofB, children])).toThrow(/district and of schools/)
    const above = difference(total(pupils.f.pupils), total(abroad.f.mean))
    expect(value(above, [ofB, mean], { units: ['b'] })).toMatchObject({ value: exact(-282, 5) })
  })
})

describe('a score sheet', () => {
  const scored = (unit: string, kept: CellValues, lost: CellValues) =>
    report(unit, 'sheet', { 'criterion=kept': kept, 'criterion=lost': lost })
  const whole = scored('b', { figure: 1, applies: 1 }, { figure: 1, applies: 1 })

  it('gives the sum of its points, and their share of the most that applies', () => {
    expect(value(points(sheet.f, scores, 'criterion'), [whole], { units: ['b'] })).toMatchObject({ value: exact(3) })
    expect(value(pointsShare(sheet.f, scores, 'criterion'), [whole], { units: ['b'] })).toMatchObject({
      value: exact(3, 5),
    })
  })

  it('leaves out what does not apply, and waits for what does', () => {
    const spared = scored('b', { figure: 1, applies: 1 }, { applies: 0 })
    expect(value(points(sheet.f, scores, 'criterion'), [spared], { units: ['b'] })).toMatchObject({ value: exact(5) })
    const silent = scored('b', { figure: 1, applies: 1 }, { applies: 1 })
    expect(value(points(sheet.f, scores, 'criterion'), [silent], { units: ['b'] })).toMatchObject({ state: 'missing' })
  })

  it('sorts schools into groups, of those that have a score', () => {
    const high = unitsWithin(pointsShare(sheet.f, scores, 'criterion'), { from: 0.6 })
    const low = scored('c', { figure: 0, applies: 1 }, { figure: 9, applies: 1 })
    expect(value(high, [whole, low])).toMatchObject({
      state: 'partial',
      value: exact(1, 2),
      counted: { units: 1, of: 2 },
    })
    expect(value(high, [])).toMatchObject({ state: 'missing' })
  })
})
