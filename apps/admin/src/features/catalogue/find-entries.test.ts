import { expect, test } from 'vitest'
import type { Entry } from './entries.ts'
import { bySection, findEntries, pageOf } from './find-entries.ts'

function entry(id: string, title: string, measures: readonly string[]): Entry {
  const sections = measures.map((number) => Number(number.split('.')[0]))
  return { list: 'indicators', id, title, note: '', measures, sections, text: [title, id, ...measures].join(' ') }
}
const books = entry('books', 'Обеспеченность учебниками', ['3.7'])
const medals = entry('medals', 'Подтвердили отличие: ЕГЭ не ниже 70 баллов', ['1.10'])
const certificates = entry('certificates', 'Получили аттестат (учёт по 9-м классам)', ['1.1'])
const conditions = entry('conditions', 'Наполняемость учебного класса', [])
const all = [books, medals, certificates, conditions]
const found = (find: string, section?: number) => findEntries(all, { find, section }).map(({ id }) => id)

test('words are found with any ending, in any order, «ё» as «е»', () => {
  expect(found('учебники')).toEqual(['books'])
  expect(found('УЧЕБНИК обеспеченности')).toEqual(['books'])
  expect(found('егэ баллы')).toEqual(['medals'])
  expect(found('учет')).toEqual(['certificates'])
  expect(found('учебники егэ')).toEqual([])
  expect(found('учебник')).toEqual(['books'])
  expect(found('  ')).toEqual(all.map(({ id }) => id))
})

test('the number of a measure finds that measure alone', () => {
  expect(found('1.1')).toEqual(['certificates'])
  expect(found('1.10')).toEqual(['medals'])
  expect(found('10.1')).toEqual([])
})

test('a section of the plan narrows what is found', () => {
  expect(found('', 1)).toEqual(['medals', 'certificates'])
  expect(found('аттестат', 3)).toEqual([])
})

test('pages hold everything once, and one too far is the last', () => {
  expect(pageOf(all, 1, 3).entries).toEqual([books, medals, certificates])
  expect(pageOf(all, 9, 3)).toEqual({ entries: [conditions], page: 2, pages: 2 })
  expect(pageOf([], 1, 3)).toEqual({ entries: [], page: 1, pages: 1 })
})

test('entries stand under their sections, those of none at the end', () => {
  expect(bySection(all).map(({ section, entries }) => [section, entries.map(({ id }) => id)])).toEqual([
    [1, ['medals', 'certificates']],
    [3, ['books']],
    [null, ['conditions']],
  ])
})
