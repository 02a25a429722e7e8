import { subgroup } from '../../kernel/dimension.ts'

/** Holidays of one school year; the same child may rest in several of them, so they are never added up. */
export const holidays = subgroup(
  'Каникулы',
  {
    autumn: { title: 'осенние каникулы', synonyms: ['осенние', 'осень'] },
    winter: { title: 'зимние каникулы', synonyms: ['зимние', 'зима'] },
    spring: { title: 'весенние каникулы', synonyms: ['весенние', 'весна'] },
    summer: { title: 'летние каникулы', synonyms: ['летние', 'лето'] },
  },
  { synonyms: ['Период каникул', 'Каникулярный период'] },
)

export const everyHolidays = ['autumn', 'winter', 'spring', 'summer'] as const
