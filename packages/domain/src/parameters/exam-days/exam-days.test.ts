import { describe, expect, it } from 'vitest'
import { daysOf, schoolYear } from '../../kernel/period.ts'
import { dayOfRule } from './day-rule.ts'
import { essayDays } from './essay-days.ts'
import { interviewDays } from './interview-days.ts'
import { vprWindows } from './vpr-window.ts'

const daysIn = (rules: typeof essayDays, start: number) => rules.map((rule) => dayOfRule(rule, schoolYear(start)))

describe('days of exams', () => {
  it('of the essay are those that were announced', () => {
    expect(daysIn(essayDays, 2025)).toEqual(['2025-12-03', '2026-02-04', '2026-04-08'])
    expect(daysIn(essayDays, 2026)).toEqual(['2026-12-02', '2027-02-03', '2027-04-14'])
  })

  it('of the interview are those that were announced', () => {
    expect(daysIn(interviewDays, 2023)).toEqual(['2024-02-14', '2024-03-13', '2024-04-15'])
    expect(daysIn(interviewDays, 2025)[0]).toBe('2026-02-11')
    expect(daysIn(interviewDays, 2021)[0]).toBe('2022-02-09')
    expect(daysIn(interviewDays, 2022)[0]).toBe('2023-02-08')
    expect(daysIn(interviewDays, 2022)[2]).toBe('2023-05-15')
  })

  it('pass over a holiday where only working days count', () => {
    // 8 March 2028 is a Wednesday, the second of its month.
    expect(daysIn(interviewDays, 2027)[1]).toBe('2028-03-15')
  })

  it('are unset where no rule is known', () => {
    expect(daysIn(essayDays, 2022)).toEqual([null, null, null])
    expect(daysIn(interviewDays, 2020)).toEqual([null, null, null])
  })

  it('of the ВПР lie within their school year', () => {
    for (const { year, from, to } of vprWindows) {
      const days = daysOf(year)
      expect(days.from < from && from < to && to < days.to).toBe(true)
    }
  })
})
