import { expect, test } from 'vitest'
import { bySheet, errorsOf, listAsText, mentions, warningsOf, WHOLE_FILE, type Problem } from './problem-text.ts'

const base: Problem = {
  code: 'unknown-unit',
  severity: 'error',
  sheet: 'ЕГЭ',
  cell: 'A12',
  row: 12,
  column: 'Организация',
  found: 'Школа № 77',
  expected: 'название с листа «Организации»',
  message: 'Организации «Школа № 77» нет в списке района.',
  remedy: 'Выберите название из списка в ячейке.',
}
const ofFile: Problem = { ...base, sheet: null, cell: null, row: null, column: null, message: 'Файл пуст.' }
const warned: Problem = { ...base, severity: 'warning', sheet: 'ОГЭ' }

test('problems are grouped by sheet in the order of the file, those of the file as a whole by themselves', () => {
  const groups = bySheet([base, warned, ofFile, { ...base, cell: 'A13' }])
  expect(groups.map(({ sheet, problems }) => [sheet, problems.length])).toEqual([
    ['ЕГЭ', 2],
    ['ОГЭ', 1],
    [WHOLE_FILE, 1],
  ])
})

test('only errors keep a file out', () => {
  expect(errorsOf([base, warned])).toEqual([base])
  expect(warningsOf([base, warned])).toEqual([warned])
})

test('the list is found in by cell, column or word, whatever the case', () => {
  expect(['a12', 'организац', ' школа № 77 '].map((wanted) => mentions(base, wanted))).toEqual([true, true, true])
  expect(mentions(base, 'астрология')).toBe(false)
})

test('the copied list names the place before what is wrong', () => {
  expect(listAsText([base, ofFile])).toBe(
    'лист «ЕГЭ», ячейка A12: Организации «Школа № 77» нет в списке района. Выберите название из списка в ячейке.\n' +
      'Файл пуст. Выберите название из списка в ячейке.',
  )
})
