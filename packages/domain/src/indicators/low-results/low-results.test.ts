import { describe, expect, it } from 'vitest'
import { lowResultsSupport } from '../../forms/low-results/low-results-support.ts'
import { socialPassport } from '../../forms/low-results/social-passport.ts'
import { countRegister } from '../../kernel/count-register.ts'
import { evaluate } from '../../kernel/evaluate.ts'
import { exact } from '../../kernel/exact.ts'
import { calendarYear } from '../../kernel/period.ts'
import { runAcrossChecks } from '../../kernel/run-across-checks.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { lowResultsSupportRegister } from '../../registers/low-results/low-results-support-register.ts'
import { contextOf, YEAR } from '../../testing/small-district.ts'
import { shnorStaffTrained } from './shnor-staff-trained.ts'

const THE_YEAR = calendarYear(2025)
const NOBODY = { staff: 0, trained: 0, diagnosed: 0, either: 0 }

function staff(unit: string, values: CellValues): Submission {
  return { unit, form: 'low-results-staff', period: THE_YEAR, cells: { '': values } }
}

describe('staff of the listed schools', () => {
  it('make the share of the district: a school outside the list moves nothing', () => {
    const listed = [
      staff('a1', { staff: 20, trained: 5, diagnosed: 6, either: 9 }),
      staff('b', { staff: 10, trained: 3, diagnosed: 0, either: 3 }),
      staff('c', NOBODY),
      staff('n', NOBODY),
    ]
    const scope = { units: ['d'], period: THE_YEAR }
    expect(evaluate(shnorStaffTrained, scope, contextOf(listed))).toMatchObject({
      state: 'value',
      value: exact(12, 30),
    })
  })
})

describe('an action of a support plan', () => {
  const action = (unit: string, due: string, done: boolean) => ({ unit, values: { due, done } })
  const rows = [
    action('b', '2024-12-31', true),
    action('b', '2025-01-01', false),
    action('b', '2025-06-15', true),
    action('c', '2025-06-15', true),
  ]

  it('belongs to its school and to the year in which it is due', () => {
    const counted = (unit: string, year: number) =>
      countRegister(lowResultsSupportRegister, lowResultsSupport, rows, { unit, period: calendarYear(year) }).cells['']
    expect(counted('b', 2024)).toEqual({ planned: 1, done: 1 })
    expect(counted('b', 2025)).toEqual({ planned: 2, done: 1 })
    expect(counted('c', 2025)).toEqual({ planned: 1, done: 1 })
    expect(counted('n', 2025)).toEqual({ planned: 0, done: 0 })
  })
})

describe('a social passport', () => {
  it('is asked about where it has more pupils than the school', () => {
    const contingent = {
      unit: 'b',
      form: 'contingent',
      period: YEAR,
      cells: { 'grade=1': { pupils: 10 }, 'grade=9': { pupils: 8 } },
    }
    const passport = { unit: 'b', form: 'social-passport', period: YEAR, cells: { '': { large: 18, lowIncome: 19 } } }
    expect(runAcrossChecks(socialPassport, passport, contextOf([contingent]))).toMatchObject([
      { check: { op: 'within', field: 'lowIncome' }, found: 19, other: 18 },
    ])
  })
})
