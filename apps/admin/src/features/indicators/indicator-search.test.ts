import { expect, test } from 'vitest'
import { chosenIndicator, readIndicatorSearch } from './indicator-search.ts'

test('filters are read from the address, nonsense is dropped', () => {
  const good = { indicator: 'ege-below-minimum', cell: 'level=base;subject=math', from: 2023, to: '2025' }
  expect(readIndicatorSearch(good)).toEqual({ ...good, to: 2025 })
  expect(readIndicatorSearch({ indicator: {}, cell: 'math', from: 'x', year: 2025 })).toEqual({})
})

test('an address without filters shows an indicator all the same', () => {
  expect(chosenIndicator({}).indicator.id).toBe('gia11-below-minimum')
  expect(chosenIndicator({ indicator: 'no-such' }).indicator).toBeDefined()
})

test('the cell is one that the indicator has', () => {
  expect(chosenIndicator({ indicator: 'oge-mean-mark', cell: 'level=base;subject=math' }).cell).toEqual({
    subject: 'math',
  })
  expect(chosenIndicator({ indicator: 'gia11-below-minimum', cell: 'subject=math' })).not.toHaveProperty('cell')
})
