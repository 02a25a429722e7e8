import { schoolYear } from '@msoko/domain'
import { expect, test } from 'vitest'
import { joinsOf } from './joins-of.ts'

const gia11 = { campaign: 'gia11', period: schoolYear(2025) }

test('the tables of one campaign may be joined, those of two may not', () => {
  expect(joinsOf([{ joins: gia11 }, { joins: null }, { joins: { ...gia11 } }])).toEqual(gia11)
  expect(joinsOf([{ joins: gia11 }, { joins: { ...gia11, period: schoolYear(2024) } }])).toBeNull()
  expect(joinsOf([{ joins: null }])).toBeNull()
})
