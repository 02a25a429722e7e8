import { ruleSets } from '@msoko/domain'
import { expect, test } from 'vitest'
import { byUrgency, chosenFlag, readLowResultsSearch } from './low-results-search.ts'

test('only a verdict that the list can show is a filter', () => {
  expect(readLowResultsSearch({ verdict: 'unknown' })).toEqual({ verdict: 'unknown' })
  expect(readLowResultsSearch({ verdict: 'not-applicable' })).toEqual({})
  expect(readLowResultsSearch({})).toEqual({})
})

test('only a way to stand beside the year before is a filter', () => {
  expect(readLowResultsSearch({ moved: 'entered' })).toEqual({ moved: 'entered' })
  expect(readLowResultsSearch({ moved: 'anywhere' })).toEqual({})
})

test('the category and its rules stand in the address unless they are the first', () => {
  const zone = { rules: 'sampur-municipal@2022', flag: 'risk-zone' }
  expect(readLowResultsSearch(zone)).toEqual(zone)
  expect(readLowResultsSearch({ rules: 'federal-shnor@2025', flag: 'low-results' })).toEqual({})
  const [first] = ruleSets
  expect(chosenFlag(readLowResultsSearch({ rules: 'no-such', flag: 'risk-zone' }), ruleSets)).toEqual({
    ruleSet: first,
    flag: first?.flags[0],
  })
})

test('grounds come first, then the unknown, then the rest', () => {
  const verdicts = (['not-applicable', 'not-met', 'unknown', 'met'] as const).map((verdict) => ({ verdict }))
  expect(verdicts.toSorted(byUrgency).map(({ verdict }) => verdict)).toEqual([
    'met',
    'unknown',
    'not-met',
    'not-applicable',
  ])
})
