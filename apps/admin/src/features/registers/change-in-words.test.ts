import { registers } from '@msoko/domain'
import { expect, test } from 'vitest'
import { changeInWords } from './change-in-words.ts'

const register = registers.find(({ id }) => id === 'seminar-log')
if (!register) throw new Error('no register')
const change = {
  id: 'r',
  revision: 1,
  unit: 'd',
  actor: 'rono',
  at: '',
  values: { day: '2026-02-01', kind: 'seminar', theme: 'ОГЭ', participants: 5 },
}

test('a change is named by what it did', () => {
  expect(changeInWords(register, change, null)).toBe('добавлена')
  expect(changeInWords(register, { ...change, values: null }, change.values)).toBe('удалена')
  expect(changeInWords(register, change, change.values)).toBe('сохранена без изменений')
  expect(
    changeInWords(register, { ...change, values: { ...change.values, participants: 7, place: 'ДЮЦ' } }, change.values),
  ).toBe('«Место проведения»: было —, стало ДЮЦ; «Участников»: было 5, стало 7')
})
