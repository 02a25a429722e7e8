import { forms, registers, type RegisterRow } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { readRegisterSearch, type RegisterSearch } from './register-search.ts'
import { shownRows } from './shown-rows.ts'

const register = registers.find(({ id }) => id === 'seminar-log')
const form = forms.find(({ id }) => id === register?.form)
if (!register || !form) throw new Error('no register')

const row = (day: string, theme: string, participants: number, place?: string): RegisterRow => ({
  unit: 'district',
  values: { day, kind: 'seminar', theme, participants, ...(place !== undefined && { place }) },
})
const rows = [
  row('2025-09-01', 'Разбор ОГЭ', 9),
  row('2025-08-31', 'Читательская грамотность', 10, 'Полевая СОШ'),
  row('2024-10-01', 'Разбор ВПР', 100, 'Луговая СОШ'),
]
const themes = (search: RegisterSearch): readonly unknown[] =>
  shownRows({ register, form }, rows, search, () => 'Район').map(({ values }) => values['theme'])

describe('the table of a register', () => {
  it('shows everything as it came, and what has the words in any cell', () => {
    expect(themes({})).toHaveLength(3)
    expect(themes({ find: ' разбор ' })).toEqual(['Разбор ОГЭ', 'Разбор ВПР'])
    expect(themes({ find: 'полевая' })).toEqual(['Читательская грамотность'])
    expect(themes({ find: '31.08.2025' })).toEqual(['Читательская грамотность'])
    expect(themes({ find: 'район' })).toHaveLength(3)
    expect(themes({ unit: 'other' })).toEqual([])
  })

  it('shows a year by the first day of a row', () => {
    expect(themes({ period: 'school-year:2025' })).toEqual(['Разбор ОГЭ'])
    expect(themes({ period: 'school-year:2024' })).toEqual(['Читательская грамотность', 'Разбор ВПР'])
  })

  it('sorts numbers as numbers and days as days, and leaves what is blank to the end', () => {
    expect(themes({ sort: 'participants' })).toEqual(['Разбор ОГЭ', 'Читательская грамотность', 'Разбор ВПР'])
    expect(themes({ sort: '-participants' })[0]).toBe('Разбор ВПР')
    expect(themes({ sort: 'day' })[0]).toBe('Разбор ВПР')
    expect(themes({ sort: 'place' })).toEqual(['Разбор ВПР', 'Читательская грамотность', 'Разбор ОГЭ'])
    expect(themes({ sort: '-place' })).toEqual(['Читательская грамотность', 'Разбор ВПР', 'Разбор ОГЭ'])
  })

  it('takes of an address what it knows', () => {
    expect(readRegisterSearch({ find: 12, unit: '', sort: '-day', other: 'x' })).toEqual({ find: '12', sort: '-day' })
  })
})
