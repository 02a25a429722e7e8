import { expect, test } from 'vitest'
import { byNumber } from './by-number.ts'

test('measures stand in the order of the plan', () => {
  expect(['10.1', '1.10', '1.2', '2.1'].toSorted(byNumber)).toEqual(['1.2', '1.10', '2.1', '10.1'])
})
