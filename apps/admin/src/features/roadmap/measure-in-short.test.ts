import { measuresOf, plan320 } from '@msoko/domain'
import { expect, test } from 'vitest'
import { measureInShort } from './measure-in-short.ts'

test('a long title is cut at a word, a short one is whole', () => {
  expect(measureInShort({ number: '1.1', title: 'д'.repeat(160) })).toBe(`1.1. ${'д'.repeat(160)}`)
  const long = `${'слово '.repeat(30)}конец`
  expect(measureInShort({ number: '1.1', title: long })).toMatch(/слово…$/)
  for (const measure of measuresOf(plan320)) expect(measureInShort(measure).length).toBeLessThan(170)
})
