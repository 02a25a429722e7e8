import { partition } from '../../kernel/dimension.ts'

/** Grades that write the ВПР. A pupil writes several works, so pupils are not added up over anything here. */
export const vprGrades = partition(
  'Класс',
  {
    '4': { title: '4 класс', synonyms: ['4', '4 кл.', '4-й класс'], level: 'primary' },
    '5': { title: '5 класс', synonyms: ['5', '5 кл.', '5-й класс'], level: 'basic' },
    '6': { title: '6 класс', synonyms: ['6', '6 кл.', '6-й класс'], level: 'basic' },
    '7': { title: '7 класс', synonyms: ['7', '7 кл.', '7-й класс'], level: 'basic' },
    '8': { title: '8 класс', synonyms: ['8', '8 кл.', '8-й класс'], level: 'basic' },
    '10': { title: '10 класс', synonyms: ['10', '10 кл.', '10-й класс'], level: 'secondary' },
  },
  { synonyms: ['Параллель', 'Классы'] },
)

export const everyVprGrade = ['4', '5', '6', '7', '8', '10'] as const

/** Grades whose rows stand ready: Russian and maths are for all of them. */
export const usualVprGrades = ['4', '5', '6', '7', '8'] as const
