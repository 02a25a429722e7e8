import { expect, test } from 'vitest'
import { printFieldValue } from './field-value.ts'

test('nothing is not zero', () => {
  expect(printFieldValue(null)).toBe('нет данных')
  expect(printFieldValue(0)).toBe('0')
  expect(printFieldValue({})).toBe('0')
})

test('scores are written as in the workbook, in order of the score', () => {
  expect(printFieldValue({ 100: 1, 61: 2, 9: 0, 45: 1 })).toBe('45; 61×2; 100')
})
