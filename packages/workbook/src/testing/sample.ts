import { forms, parameters, UnitTree, type Form } from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { columnLetters } from '../cell-address.ts'
import { formColumns } from '../form-columns.ts'
import type { ReadContext } from '../facts/read-result.ts'
import type { Input, InputSheet } from './xlsx-of.ts'

/** Invented district, invented figures. */
export const district = demonstrationDistrict()

export const context: ReadContext = { forms, parameters, units: new UnitTree(district.units) }

export type FormId = 'oge-results' | 'ege-results' | 'gia9-graduates' | 'gia11-graduates'

export type SampleRow = Readonly<Record<string, Input>>

export function formOf(id: FormId): Form {
  const form = forms.find((candidate) => candidate.id === id)
  if (!form) throw new Error(`no form ${id}`)
  return form
}

const oge = { 'Учебный год': '2025/26', 'Период сдачи': 'основной период', 'Без отметки (н/а)': 0 }
const ege = {
  'Учебный год': '2025/26',
  'Период сдачи': 'основной период',
  'Категория участников': 'выпускники текущего года',
}
const graduates = {
  'Учебный год': '2025/26',
  'Допущены к ГИА': 20,
  'Ниже минимума по русскому языку': 1,
  'Ниже минимума по математике': 2,
  'Ниже минимума хотя бы по одному из двух предметов': 3,
  'Получили аттестат до 30 июня': 17,
  'Получили аттестат до 30 сентября': 18,
  'Из выпускников — с ОВЗ': 1,
}

/** Rows without a fault, by the headings of the template. */
export const sampleRows: Readonly<Record<FormId, readonly SampleRow[]>> = {
  'oge-results': [
    { ...oge, Организация: 'Полевая СОШ', Предмет: 'Русский язык', ...marks(40, [3, 10, 15, 12]) },
    { ...oge, Организация: 'Полевая СОШ', Предмет: 'Математика', ...marks(40, [5, 20, 10, 5]) },
    { ...oge, Организация: 'Берёзовская ООШ', Предмет: 'Математика', ...marks(4, [1, 1, 1, 1]) },
  ],
  'ege-results': [
    {
      ...ege,
      Организация: 'Полевая СОШ',
      Предмет: 'Русский язык',
      Уровень: '—',
      Участников: 4,
      'Не преодолели минимум': 1,
      'Тестовые баллы': '20; 45; 61×2',
    },
    { ...ege, Организация: 'Полевая СОШ', Предмет: 'Математика', Уровень: 'базовый', ...marks(6, [1, 2, 2, 1]) },
    {
      ...ege,
      Организация: 'Луговая СОШ',
      Предмет: 'Математика',
      Уровень: 'профильный',
      Участников: 2,
      'Не преодолели минимум': 0,
      'Тестовые баллы': '70; 82',
    },
  ],
  'gia9-graduates': [
    { ...graduates, Организация: 'Полевая СОШ', 'Выпускников 9 классов': 20, 'Оставлены на повторное обучение': 2 },
    { ...graduates, Организация: 'Луговая СОШ', 'Выпускников 9 классов': 20, 'Оставлены на повторное обучение': 0 },
  ],
  'gia11-graduates': [
    { ...graduates, Организация: 'Полевая СОШ', 'Выпускников 11 классов': 20 },
    { ...graduates, Организация: 'Луговая СОШ', 'Выпускников 11 классов': 20 },
  ],
}

/** A sheet with the headings of the template in its first row. */
export function sheetOf(id: FormId, rows: readonly SampleRow[] = sampleRows[id]): InputSheet {
  const form = formOf(id)
  const titles = formColumns(form).map(({ title }) => title)
  rows
    .flatMap((row) => Object.keys(row))
    .forEach((title) => {
      if (!titles.includes(title)) throw new Error(`${id} has no column ${title}`)
    })
  return { name: form.sheet, rows: [titles, ...rows.map((row) => titles.map((title) => row[title] ?? null))] }
}

/** «E3»: the cell of a column in a row of `sheetOf`. */
export function at(id: FormId, title: string, row: number): string {
  const index = formColumns(formOf(id)).findIndex((column) => column.title === title)
  if (index === -1) throw new Error(`${id} has no column ${title}`)
  return `${columnLetters(index)}${row}`
}

function marks(takers: number, [two, three, four, five]: readonly [number, number, number, number]): SampleRow {
  return {
    Участников: takers,
    'Не преодолели минимум': two,
    'Отметка «2»': two,
    'Отметка «3»': three,
    'Отметка «4»': four,
    'Отметка «5»': five,
  }
}
