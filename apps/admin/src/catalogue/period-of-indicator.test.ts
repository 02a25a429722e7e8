import { expect, test } from 'vitest'
import { indicatorOf } from './declarations.ts'
import { periodOfIndicator } from './period-of-indicator.ts'

test('a year is said as the form behind the indicator has it', () => {
  expect(periodOfIndicator(indicatorOf('gia9-certificate'), 'school-year:2025')).toBe('2025/26 учебный год')
  expect(periodOfIndicator(indicatorOf('head-score'), 'school-year:2025')).toBe('2025 год')
})
