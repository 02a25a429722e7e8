import { expect, test } from 'vitest'
import { dayToday } from './today.ts'

test('the day is that of the person, not that of Greenwich', () => {
  expect(dayToday(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  expect(dayToday(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24')
})
