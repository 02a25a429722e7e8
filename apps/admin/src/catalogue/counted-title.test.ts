import type { Formula } from '@msoko/domain'
import { expect, test } from 'vitest'
import { countedTitles } from './counted-title.ts'

const of = { form: 'contingent', field: 'pupils', kind: 'persons' } as const
const value: Formula = { op: 'total', of }

test('counted organisations are said with what they were counted for', () => {
  expect(countedTitles({ formula: { op: 'unit-share', of } })[0]).toContain('ответили «да»')
  expect(countedTitles({ formula: { op: 'units-within', value, from: 1 } })[0]).toContain('в границах')
  expect(countedTitles({ formula: { op: 'across-units', how: 'median', value } })[0]).toBeNull()
})
