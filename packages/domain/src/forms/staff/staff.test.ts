import { describe, expect, it } from 'vitest'
import { runAcrossChecks } from '../../kernel/run-across-checks.ts'
import { previousPeriod } from '../../kernel/period.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import { contextOf, YEAR } from '../../testing/small-district.ts'
import { staffTurnover } from './staff-turnover.ts'
import { staff } from './staff.ts'

function report(form: string, cells: Readonly<Record<string, CellValues>>, period = YEAR): Submission {
  return { unit: 'b', form, period, cells }
}

const whole = report('staff', { '': { staff: 17, young: 2 } })
const aged = (over60: number): Submission =>
  report('staff-age', { 'age=36-54': { staff: 15 }, 'age=61-plus': { staff: over60 } })

describe('the staff of a school', () => {
  it('is the same when it is divided by age', () => {
    expect(runAcrossChecks(staff, whole, contextOf([whole, aged(2)]))).toEqual([])
    expect(runAcrossChecks(staff, whole, contextOf([whole, aged(1)]))).toMatchObject([{ found: 17, other: 16 }])
  })

  it('holds no more young people that have stayed than were hired the year before', () => {
    const hired = report('staff-turnover', { '': { youngHired: 2, youngStayed: 0 } }, previousPeriod(YEAR))
    const stayed = (people: number): Submission =>
      report('staff-turnover', { '': { hired: 0, youngHired: 0, youngStayed: people } })
    expect(runAcrossChecks(staffTurnover, stayed(2), contextOf([whole, hired]))).toEqual([])
    expect(runAcrossChecks(staffTurnover, stayed(3), contextOf([whole, hired]))).toMatchObject([{ found: 3, other: 2 }])
  })
})
