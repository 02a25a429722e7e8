import { partition } from '../../kernel/dimension.ts'
import { subjectHeadings, subjects } from '../attestation/subjects.ts'

/** Subjects of the final exams and those of the younger grades. */
export const vprSubjects = partition(
  'Предмет',
  {
    ...subjects.values,
    world: { title: 'Окружающий мир', synonyms: ['окруж. мир'] },
    reading: { title: 'Литературное чтение' },
  },
  subjectHeadings,
)

export const everyVprSubject = Object.keys(vprSubjects.values) as readonly (keyof typeof vprSubjects.values)[]
