import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** Graduates of grade 9 put forward for a certificate with distinction, and those who have confirmed it. */
export const gia9Distinction = defineForm({
  id: 'gia9-distinction',
  version: 1,
  title: 'Претенденты на аттестат с отличием за 9 класс',
  sheet: 'Отличие 9 кл.',
  source: roadmap320.item('1.9'),
  serves: [roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'gia9',
  cells: 'complete',
  fields: {
    putForward: persons('Претендовали на аттестат с отличием', {
      synonyms: ['претенденты на аттестат с отличием'],
    }),
    confirmed: persons('Подтвердили аттестат с отличием', {
      hint: 'Все итоговые отметки «5», каждый экзамен сдан с первого раза',
      synonyms: ['получили аттестат с отличием'],
    }),
  },
  checks: [atMost('confirmed', 'putForward')],
})
