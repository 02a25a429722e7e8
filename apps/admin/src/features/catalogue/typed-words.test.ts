import { expect, test } from 'vitest'
import { arrived, typed, type TypedWords } from './typed-words.ts'

const empty: TypedWords = { text: '', sent: [], seen: '' }

test('a field that is typed in stays ahead of an address that comes late', () => {
  const two = typed(typed(empty, 'е'), 'ег')
  const late = arrived(two, 'е')
  expect(late).toEqual({ text: 'ег', sent: ['ег'], seen: 'е' })
  expect(arrived(late, 'ег')).toEqual({ text: 'ег', sent: [], seen: 'ег' })
})

test('a field follows an address that others have changed', () => {
  const settled = arrived(typed(empty, 'егэ'), 'егэ')
  expect(arrived(settled, '').text).toBe('')
  expect(arrived(settled, 'огэ').text).toBe('огэ')
})
