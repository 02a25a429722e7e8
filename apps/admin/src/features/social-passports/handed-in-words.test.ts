import { expect, test } from 'vitest'
import { handedOf, wantingOfPassport } from './handed-in-words.ts'

test.each([
  [2, [], 'whole', ''],
  [1, [], 'partly', 'отчётов 1 из 2'],
  [2, ['social-passport.large'], 'partly', 'не указано: «Обучающихся из многодетных семей»'],
  [0, [], 'none', 'отчётов 0 из 2'],
])('%i of 2 reports, empty: %j is %s', (reported, empty, handed, wanting) => {
  const handedIn = { expected: 2, reported, empty }
  expect(handedOf(handedIn)).toBe(handed)
  expect(wantingOfPassport(handedIn)).toBe(wanting)
})
