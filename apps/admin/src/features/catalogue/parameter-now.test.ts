import { defineParameter } from '@msoko/domain'
import { expect, test } from 'vitest'
import { isUnset, parameterNow, printParameter } from './parameter-now.ts'

const NB = '\u00a0'
const shared = { id: 'p', title: '', unit: 'percent', checked: '2026-11-24' } as const
const row = { from: '2025-01-01', value: 30, source: null, provenance: 'proposal' } as const

test('what holds is said with where it comes from', () => {
  expect(parameterNow(defineParameter({ ...shared, rows: [row] }), '2026-11-24')).toBe(
    `30${NB}%; предложение системы, акта нет`,
  )
})

test('what nobody has set is said to be unset', () => {
  const unset = defineParameter({ ...shared, rows: [] })
  expect(parameterNow(unset, '2026-11-24')).toBe('не установлено')
  expect(isUnset(unset, '2026-11-24')).toBe(true)
  expect(isUnset(defineParameter({ ...shared, rows: [row] }), '2026-11-24')).toBe(false)
  expect(parameterNow(defineParameter({ ...shared, rows: [row] }), '2024-11-24')).toBe(
    'не установлено; действует с 01.01.2025',
  )
})

test('values of several cells are counted, not mixed', () => {
  const rows = [
    { ...row, for: { subject: 'rus' } },
    { ...row, value: 40, for: { subject: 'math' } },
  ]
  expect(parameterNow(defineParameter({ ...shared, rows }), '2026-11-24')).toContain('значений: 2')
})

test('a decimal has a comma, an excluded weight is words', () => {
  expect(printParameter({ unit: 'weight' }, 0.5)).toBe('0,5')
  expect(printParameter({ unit: 'weight' }, 'exclude')).toBe('не учитывается')
})
