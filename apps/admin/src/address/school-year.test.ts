import { expect, test } from 'vitest'
import { chosenYear, lastExaminedYear, readYear, recentYears } from './school-year.ts'

test('results of a year are looked for from June on', () => {
  expect(lastExaminedYear(new Date(2026, 4, 31))).toBe('school-year:2024')
  expect(lastExaminedYear(new Date(2026, 5, 1))).toBe('school-year:2025')
  expect(lastExaminedYear(new Date(2026, 10, 24))).toBe('school-year:2025')
  expect(lastExaminedYear(new Date(2027, 0, 10))).toBe('school-year:2025')
})

test('an address that names no real year is read as none', () => {
  expect(readYear('2025')).toBe(2025)
  expect(readYear(2023)).toBe(2023)
  expect(['', 'abc', '20255', 1200, null, undefined, {}].map(readYear)).toEqual(Array(7).fill(undefined))
})

test('the chosen year stands before the clock', () => {
  const today = new Date(2026, 10, 24)
  expect(chosenYear(2022, today)).toBe('school-year:2022')
  expect(chosenYear(undefined, today)).toBe('school-year:2025')
  expect(recentYears(3, today)).toEqual(['school-year:2026', 'school-year:2025', 'school-year:2024'])
  expect(recentYears(1, new Date(2026, 4, 20))).toEqual(['school-year:2025'])
})
