import { expect, test } from 'vitest'
import { placesFor } from './navigation.ts'

const district = placesFor({ name: 'Отдел образования', login: 'rono', role: 'district', unit: null })
const school = placesFor({ name: 'Полевая СОШ', login: 'polevaya', role: 'school', unit: 'polevaya' })

test('the district sees the list of schools and the documents', () => {
  expect(district.map(({ title }) => title)).toEqual([
    'Обзор',
    'Загрузка данных',
    'Сверка источников',
    'Строки участников',
    'Показатели',
    'Каталог',
    'Школы',
    'Социальные паспорта',
    'Низкие результаты',
    'Решения района',
    'Дорожная карта',
    'Реестры',
    'Документы',
  ])
})

test('a school is led to itself, to no documents and to no rows of participants', () => {
  expect(school[0]).toEqual({ to: '/', title: 'Моя школа' })
  expect(school.map(({ to }) => to)).toContain('/catalogue')
  expect(school.map(({ to }) => to)).not.toContain('/units')
  expect(school.map(({ to }) => to)).not.toContain('/passports')
  expect(school.map(({ to }) => to)).not.toContain('/reports')
  expect(school.map(({ to }) => to)).not.toContain('/campaigns')
})
