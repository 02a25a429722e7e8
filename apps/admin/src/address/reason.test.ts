import { expect, test } from 'vitest'
import { readReason, writeReason, type Reason } from './reason.ts'

const withCell: Reason = {
  indicator: 'ege-below-minimum',
  unit: 'polevaya',
  period: 'school-year:2025',
  cell: { subject: 'math', level: 'base' },
}

test('what is written is read back', () => {
  expect(readReason(writeReason(withCell))).toEqual(withCell)
  const { cell: _, ...whole } = withCell
  expect(readReason(writeReason(whole))).toEqual(whole)
})

test('an address that somebody spoilt asks about nothing', () => {
  const spoilt = [
    '',
    'a',
    'a~b',
    'a~b~2025',
    'a~~school-year:2025',
    'a~b~school-year:2025~',
    'a~b~school-year:2025~x=1=2',
  ]
  expect(spoilt.map(readReason)).toEqual(spoilt.map(() => null))
})
