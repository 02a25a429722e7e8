import { expect, test } from 'vitest'
import { readCatalogueSearch } from './catalogue-search.ts'

test('a filter is read from the address, nonsense is dropped', () => {
  const good = { list: 'forms', find: '1.12', section: 3, page: 2 }
  expect(readCatalogueSearch(good)).toEqual(good)
  expect(readCatalogueSearch({ list: 'cats', find: {}, section: '-1', page: 1 })).toEqual({})
  expect(readCatalogueSearch({ section: '10' })).toEqual({ section: 10 })
})
