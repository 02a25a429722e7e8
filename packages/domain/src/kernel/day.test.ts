import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, isDay, lastDayOf, lengthOfMonth, weekdayOf } from './day.ts'

describe('a day', () => {
  it.each([
    ['2025-02-28', true],
    ['2025-02-29', false],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2025-04-30', true],
    ['2025-04-31', false],
    ['2025-00-10', false],
    ['2025-13-10', false],
    ['2025-01-00', false],
    ['2025-1-1', false],
    ['01.02.2025', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isDay(text)).toBe(expected))
})

describe('reckoning with days', () => {
  const days = fc
    .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }), ratio: fc.nat(30) })
    .map(({ year, month, ratio }) => dayOf(year, month, 1 + (ratio % lengthOfMonth(year, month))))

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const moved = new Date(`${day}T00:00:00Z`)
        moved.setUTCDate(moved.getUTCDate() + count)
        const expected = moved.toISOString().slice(0, 10)
        expect(addDays(day, count)).toBe(expected)
        expect(daysBetween(day, expected)).toBe(count)
        expect(weekdayOf(expected)).toBe((moved.getUTCDay() + 6) % 7)
      }),
    )
  })

  it.each([
    [2024, '2024-02-29'],
    [2025, '2025-02-28'],
    [2000, '2000-02-29'],
    [2100, '2100-02-28'],
  ])('February of %i ends on %s', (year, last) => {
    expect(lastDayOf(year, 2)).toBe(last)
    expect(addDays(last, 1)).toBe(dayOf(year, 3, 1))
  })
})
