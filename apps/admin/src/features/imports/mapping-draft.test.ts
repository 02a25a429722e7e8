import { expect, test } from 'vitest'
import { draftOf, withFixed, withMeaning } from './mapping-draft.ts'

const column = (title: string, personal = false) => ({ column: 'A', title, samples: [], personal })
const columns = [column('Организация'), column('Кто', true), column('Писали'), column('')]

test('what names itself is guessed, a column with names is never read as a figure', () => {
  expect(draftOf({ kind: 'form', id: 'oge-results' }, columns).columns).toEqual({ Организация: 'unit' })
  expect(draftOf({ kind: 'protocol', id: 'ege-protocol' }, columns).columns).toEqual({ Кто: 'personal' })
})

test('a meaning and a value for all rows are given and taken back', () => {
  const draft = draftOf({ kind: 'form', id: 'oge-results' }, columns)
  const told = withFixed(withMeaning(draft, 'Писали', 'field:takers'), 'attempt', 'main')
  expect(told.columns).toEqual({ Организация: 'unit', Писали: 'field:takers' })
  expect(told.fixed).toEqual({ attempt: 'main' })
  expect(withFixed(withMeaning(told, 'Писали', ''), 'attempt', '')).toEqual(draft)
})
