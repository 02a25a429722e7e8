import { expect, test } from 'vitest'
import { byUrgency, readLowResultsSearch } from './low-results-search.ts'

test('only a verdict that the list can show is a filter', () => {
  expect(readLowResultsSearch({ verdict: 'unknown' })).toEqual({ verdict: 'unknown' })
  expect(readLowResultsSearch({ verdict: 'not-applicable' })).toEqual({})
  expect(readLowResultsSearch({})).toEqual({})
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
