import { cohort } from '../../kernel/dimension.ts'

/** Grades of a school as a dimension: each pupil is in one. */
export const grades = cohort(
  'Класс',
  {
    '1': { title: '1', level: 'primary' },
    '2': { title: '2', level: 'primary' },
    '3': { title: '3', level: 'primary' },
    '4': { title: '4', level: 'primary' },
    '5': { title: '5', level: 'basic' },
    '6': { title: '6', level: 'basic' },
    '7': { title: '7', level: 'basic' },
    '8': { title: '8', level: 'basic' },
    '9': { title: '9', level: 'basic' },
    '10': { title: '10', level: 'secondary' },
    '11': { title: '11', level: 'secondary' },
  },
  { synonyms: ['Классы', 'Параллель'] },
)

export type Grade = keyof (typeof grades)['values']

export const everyGrade = Object.keys(grades.values) as readonly Grade[]

/** Grades from one to another, both included. */
export function gradesFrom(first: number, last: number): readonly Grade[] {
  return everyGrade.filter((grade) => first <= Number(grade) && Number(grade) <= last)
}
