import { describe, expect, it } from 'vitest'
import { neverFalls, sameAs, steady, within } from './across-check.ts'
import { cohort } from './dimension.ts'
import { count, persons } from './field.ts'
import { defineForm } from './form.ts'
import { schoolYear } from './period.ts'
import { runAcrossChecks } from './run-across-checks.ts'
import { Facts, type Submission } from './submission.ts'
import { teaches } from './unit.ts'

const common = {
  version: 1,
  title: '',
  sheet: '',
  source: { act: 'x' },
  checks: [],
  cells: 'complete',
  period: 'school-year',
  appliesTo: teaches('basic'),
  dimensions: { grade: cohort('', { '8': { title: '' }, '9': { title: '' } }) },
  combinations: [{ grade: ['8', '9'] }],
} as const
const pupils = defineForm({ ...common, id: 'pupils', fields: { pupils: persons('') } })
const clubs = defineForm({
  ...common,
  id: 'clubs',
  fields: { members: persons(''), known: persons(''), projects: count('') },
  across: [
    steady('members', 30),
    neverFalls('projects'),
    sameAs('known', pupils.f.pupils),
    within('members', pupils.f.pupils),
  ],
})

const report = (form: string, year: number, values: Submission['cells'][string]): Submission => ({
  unit: 'b',
  form,
  period: schoolYear(year),
  cells: { 'grade=9': values },
})

function remarks(now: Submission['cells'][string], stored: readonly Submission[]) {
  const context = { forms: [pupils, clubs], parameters: [], facts: new Facts(stored) }
  return runAcrossChecks(clubs, report('clubs', 2025, now), context).map(({ check, found, other }) => [
    check.op,
    check.field,
    found,
    other,
  ])
}

describe('a report held against others', () => {
  it.each([
    [20, 26, []],
    [20, 27, [['steady', 'members', 27, 20]]],
    [20, 14, []],
    [20, 13, [['steady', 'members', 13, 20]]],
    // A third of the class, and four pupils.
    [10, 14, []],
    [10, 15, [['steady', 'members', 15, 10]]],
    [0, 5, [['steady', 'members', 5, 0]]],
  ])('asks for a look at a change of more than 30 %% and of five: %i → %i', (before, members, expected) => {
    expect(remarks({ members }, [report('clubs', 2024, { members: before })])).toEqual(expected)
  })

  it.each([
    [4, []],
    [3, [['never-falls', 'projects', 3, 4]]],
  ])('refuses an accumulated number that falls: 4 → %i', (projects, expected) => {
    expect(remarks({ projects }, [report('clubs', 2024, { projects: 4 })])).toEqual(expected)
  })

  it('finds the same people in another form, cell by cell', () => {
    const stored = [report('pupils', 2025, { pupils: 20 })]
    expect(remarks({ known: 20, members: 20 }, stored)).toEqual([])
    expect(remarks({ known: 19, members: 21 }, stored)).toEqual([
      ['same-as', 'known', 19, 20],
      ['within', 'members', 21, 20],
    ])
  })

  it('says nothing where a side is missing', () => {
    expect(remarks({ members: 100, known: 5, projects: 0 }, [])).toEqual([])
  })
})
