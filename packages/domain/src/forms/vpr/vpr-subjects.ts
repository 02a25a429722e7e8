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
