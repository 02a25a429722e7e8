import { faultsOf, registers } from '@msoko/domain'
import { expect, test } from 'vitest'
import { draftOf, valuesOf } from './row-draft.ts'

const register = registers.find(({ id }) => id === 'career-events')
if (!register) throw new Error('no register')

test('a draft gives back what it was made of, and what is blank is absent', () => {
  const values = {
    day: '2026-02-15',
    title: 'Собрание',
    organiser: 'Отдел',
    forParents: true,
    joint: false,
    forSpecialNeeds: false,
    parents: 12,
  }
  expect(valuesOf(register, draftOf(register, values))).toEqual(values)
  expect(valuesOf(register, draftOf(register))).toEqual({ forParents: false, joint: false, forSpecialNeeds: false })
})

test('a number may be typed with spaces; what is none stays as it was typed', () => {
  const draft = { ...draftOf(register), day: '2026-02-15', title: ' Собрание ', organiser: 'Отдел' }
  expect(valuesOf(register, { ...draft, parents: '1 200' })['parents']).toBe(1200)
  expect(valuesOf(register, draft)['title']).toBe('Собрание')
  const wrong = valuesOf(register, { ...draft, parents: '-5' })
  expect(wrong['parents']).toBe('-5')
  expect(faultsOf(register, { unit: 'x', values: wrong })).toEqual([{ column: 'parents', fault: 'not-a-number' }])
})
