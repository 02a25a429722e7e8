import { expect, test } from 'vitest'
import { countInWords } from './count-in-words.ts'
import { dayOfYear } from './state-on.ts'

const register = {
  columns: {
    day: { kind: 'date', title: 'Дата' },
    people: { kind: 'number', title: 'Участников' },
    stage: { kind: 'choice', title: 'Этап', values: { school: 'школьный', district: 'муниципальный' } },
    held: { kind: 'flag', title: 'Проведено' },
  },
} as const

test('a count says which rows and which of them', () => {
  expect(countInWords(register, { rows: 'begun' })).toBe('число строк; строки, начавшиеся за период')
  const where = { stage: ['school', 'district'], held: [true] }
  expect(countInWords(register, { rows: 'in-force', sum: 'people', where })).toBe(
    'сумма столбца «Участников»; строки, действующие на день отчёта; только где «Этап»: школьный, муниципальный и «Проведено»: да',
  )
  expect(countInWords(register, { rows: 'ever', distinct: 'stage' })).toMatch(/^разные значения столбца «Этап»/)
})

test('a day of the year is said with its month', () => {
  expect(dayOfYear('09-20')).toBe('20\u00a0сентября')
  expect(dayOfYear('01-01')).toBe('1\u00a0января')
})
