import type { Mapping } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { faultsOfMapping } from './faults-of-mapping.ts'

const form: Omit<Mapping, 'id'> = {
  title: 'Свод района по ОГЭ',
  target: { kind: 'form', id: 'oge-results' },
  columns: {
    ОО: 'unit',
    Дисциплина: 'dimension:subject',
    Сдавали: 'field:takers',
    Двоек: 'field:marks:2',
    Троек: 'field:marks:3',
  },
  fixed: { period: 'school-year:2025', attempt: 'main' },
}
const protocol: Omit<Mapping, 'id'> = {
  title: 'Своя ведомость',
  target: { kind: 'protocol', id: 'ege-protocol' },
  columns: { Школа: 'unit-code', Ученик: 'personal', Отчество: 'personal', Итог: 'score' },
  fixed: { subject: 'rus' },
}

describe('faultsOfMapping', () => {
  it('finds nothing wrong in what can be read by', () => {
    expect([faultsOfMapping(form), faultsOfMapping(protocol)]).toEqual([[], []])
  })

  it.each([
    ['no columns', { columns: {} }, /хотя бы один/],
    [
      'too many columns',
      { columns: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [n, 'unit'])) },
      /больше 200/,
    ],
    ['an unknown form', { target: { kind: 'form', id: 'nothing' } }, /«nothing» система не знает/],
    ['an unknown protocol', { target: { kind: 'protocol', id: 'nothing' } }, /«nothing» система не знает/],
    ['an unknown field', { columns: { Х: 'field:nothing' } }, /^Столбец «Х»: .*нет «field:nothing»/],
    ['a field of JavaScript', { columns: { Х: 'field:constructor' } }, /нет «field:constructor»/],
    ['a bin off the scale', { columns: { Х: 'field:marks:6' } }, /нет «field:marks:6»/],
    ['a bin of a count', { columns: { Х: 'field:takers:2' } }, /нет «field:takers:2»/],
    ['an unknown dimension', { columns: { Х: 'dimension:weather' } }, /нет «dimension:weather»/],
    ['an unknown meaning', { columns: { Х: 'name' } }, /нет «name»/],
    ['a part too many', { columns: { Х: 'field:marks:2:3' } }, /нет «field:marks:2:3»/],
    ['two columns of one meaning', { columns: { А: 'unit', Б: 'unit' } }, /«А» и «Б» означают одно/],
    ['a period of another kind', { fixed: { period: 'calendar-year:2025' } }, /не подходит/],
    ['a period that is none', { fixed: { period: '2025' } }, /не подходит/],
    ['an unknown fixed dimension', { fixed: { weather: 'rain' } }, /«weather» в форме нет/],
    ['an unknown fixed value', { fixed: { attempt: 'rain' } }, /«Период сдачи»: значения «rain» нет/],
  ])('names %s', (_, change, fault) => {
    expect(faultsOfMapping({ ...form, ...(change as Partial<Mapping>) })).toEqual([expect.stringMatching(fault)])
  })

  it('names a role that the protocol does not have, and all faults at once', () => {
    const faults = faultsOfMapping({
      ...protocol,
      columns: { А: 'final-fours', Б: 'score', В: 'score' },
      fixed: { x: 'y' },
    })
    expect(faults).toHaveLength(3)
    expect(faults[0]).toMatch(/^Столбец «А».*нет данных «final-fours»/)
  })
})
