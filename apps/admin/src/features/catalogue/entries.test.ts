import { acts, forms, indicators, measures320, parameters, registers, ruleSets } from '@msoko/domain'
import { expect, test } from 'vitest'
import { catalogueEntries } from './entries.ts'

const entries = catalogueEntries('2026-11-24')

test('every declaration has its line, once', () => {
  expect(entries.indicators.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id))
  const counts = Object.fromEntries(Object.entries(entries).map(([list, of]) => [list, of.length]))
  expect(counts).toEqual({
    indicators: indicators.length,
    forms: forms.length,
    registers: registers.length,
    parameters: parameters.length,
    acts: acts.length,
    rules: ruleSets.length,
    measures: Object.keys(measures320).length,
  })
})

test('a measure says what carries it out', () => {
  const notes = new Map(entries.measures.map(({ id, note }) => [id, note]))
  expect(notes.get('1.11')).toMatch(/показателей: \d+, документ составляется/)
  expect(entries.measures).toHaveLength(54)
})

test('an indicator stands in the section of its measure', () => {
  const below = entries.indicators.find(({ id }) => id === 'gia11-below-minimum')
  expect(below?.sections[0]).toBe(1)
})
