import { describe, expect, it } from 'vitest'
import { extraEducation } from '../../forms/talents/extra-education.ts'
import { extraEducationDistrict } from '../../forms/talents/extra-education-district.ts'
import { networkProjects } from '../../forms/talents/network-projects.ts'
import { vsoshEntries } from '../../forms/talents/vsosh-entries.ts'
import { vsoshPersons } from '../../forms/talents/vsosh-persons.ts'
import { countRegister } from '../../kernel/count-register.ts'
import { evaluate } from '../../kernel/evaluate.ts'
import { exact } from '../../kernel/exact.ts'
import { share, total, type Formula } from '../../kernel/formula.ts'
import { calendarYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import { runAcrossChecks } from '../../kernel/run-across-checks.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { networkProjectsRegister } from '../../registers/talents/network-projects-register.ts'
import { contextOf, YEAR } from '../../testing/small-district.ts'
import { networkProjectsCount } from './network-projects.ts'
import { vsoshMunOfSchool } from './vsosh-mun-of-school.ts'
import { vsoshMunShare } from './vsosh-mun-share.ts'

function report(unit: string, form: string, cells: Readonly<Record<string, CellValues>>): Submission {
  return { unit, form, period: YEAR, cells }
}

function value(formula: Formula, submissions: readonly Submission[]) {
  const indicator = { ...networkProjectsCount, formula }
  return evaluate(indicator, { units: ['d'], period: YEAR }, contextOf(submissions))
}

/** Every school of the small district alike. */
const everywhere = (form: string, cells: Readonly<Record<string, CellValues>>): readonly Submission[] =>
  ['a1', 'a2', 'b', 'c', 'n'].map((unit) => report(unit, form, cells))

describe('pupils of the olympiad', () => {
  const stages = { 'stage=school': { participants: 9 }, 'stage=municipal': { participants: 4 } }

  it('never add up over stages: who went on was there before', () => {
    expect(() => value(total(vsoshPersons.f.participants), everywhere('vsosh-persons', stages))).toThrow(
      /does not add over stage/,
    )
    const works = {
      'grade=9;stage=school;subject=rus': { entries: 7 },
      'grade=9;stage=municipal;subject=rus': { entries: 2 },
    }
    expect(value(total(vsoshEntries.f.entries), everywhere('vsosh-entries', works))).toMatchObject({ value: exact(45) })
  })

  it('are asked about when they are more than the works of their stage', () => {
    const works = report('b', 'vsosh-entries', {
      'grade=9;stage=school;subject=rus': { entries: 8 },
      'grade=9;stage=municipal;subject=rus': { entries: 4 },
    })
    const remarks = runAcrossChecks(vsoshPersons, report('b', 'vsosh-persons', stages), contextOf([works]))
    expect(remarks).toMatchObject([{ check: { op: 'within' }, cell: 'stage=school', found: 9, other: 8 }])
  })

  it('give the district a share of its pupils and a share of its works, which differ', () => {
    const submissions = [
      ...everywhere('contingent', { 'grade=6': { pupils: 50 }, 'grade=9': { pupils: 20 } }),
      ...everywhere('vsosh-persons', stages),
      ...everywhere('vsosh-entries', {
        'grade=6;stage=school;subject=rus': { entries: 30 },
        'grade=9;stage=school;subject=rus': { entries: 10 },
        'grade=9;stage=school;subject=math': { entries: 6 },
        'grade=9;stage=municipal;subject=rus': { entries: 4 },
        'grade=9;stage=municipal;subject=math': { entries: 2 },
      }),
    ]
    const scope = { units: ['d'], period: YEAR }
    expect(evaluate(vsoshMunShare, scope, contextOf(submissions))).toMatchObject({ value: exact(4, 20) })
    expect(evaluate(vsoshMunOfSchool, scope, contextOf(submissions))).toMatchObject({ value: exact(6, 16) })
  })
})

describe('extra education', () => {
  it('of the children of the district is no matter of the sums of its schools', () => {
    const mixed = share(extraEducation.f.covered, extraEducationDistrict.f.children)
    expect(() => value(mixed, [])).toThrow(/district and of schools/)
  })
})

describe('network projects', () => {
  const row = (begunOn: string, endedOn?: string): RegisterRow => ({
    unit: 'd',
    values: { begunOn, ...(endedOn !== undefined && { endedOn }) },
  })
  const rows = [row('2023-02-01', '2024-05-31'), row('2025-09-01')]

  it('stay counted when they are over', () => {
    const counted = [2022, 2023, 2024, 2025].map((year) => {
      const period = calendarYear(year)
      return countRegister(networkProjectsRegister, networkProjects, rows, { unit: 'd', period }).cells['']
    })
    expect(counted).toEqual([
      { ever: 0, running: 0 },
      { ever: 1, running: 1 },
      { ever: 1, running: 0 },
      { ever: 2, running: 1 },
    ])
  })

  it('are refused where they have become fewer', () => {
    const told = (year: number, ever: number): Submission => ({
      unit: 'd',
      form: 'network-projects',
      period: calendarYear(year),
      cells: { '': { ever, running: 0 } },
    })
    const remarks = (ever: number) => runAcrossChecks(networkProjects, told(2025, ever), contextOf([told(2024, 6)]))
    expect(remarks(5)).toMatchObject([{ check: { op: 'never-falls', severity: 'error' }, found: 5, other: 6 }])
    expect(remarks(6)).toEqual([])
  })
})
