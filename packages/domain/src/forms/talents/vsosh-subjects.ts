import { partition } from '../../kernel/dimension.ts'
import { subjectHeadings, subjects } from '../attestation/subjects.ts'

/** The 24 subjects of the olympiad: those of the exams and eleven more. */
export const vsoshSubjects = partition(
  'Предмет',
  {
    ...subjects.values,
    spanish: { title: 'Испанский язык', synonyms: ['испанский'] },
    italian: { title: 'Итальянский язык', synonyms: ['итальянский'] },
    chinese: { title: 'Китайский язык', synonyms: ['китайский'] },
    astronomy: { title: 'Астрономия' },
    art: { title: 'Искусство (МХК)', synonyms: ['искусство', 'мхк', 'искусство (мировая художественная культура)'] },
    safety: {
      title: 'Основы безопасности и защиты Родины',
      synonyms: ['обзр', 'обж', 'основы безопасности жизнедеятельности'],
    },
    law: { title: 'Право' },
    labour: { title: 'Труд (технология)', synonyms: ['технология', 'труд'] },
    sport: { title: 'Физическая культура', synonyms: ['физкультура'] },
    ecology: { title: 'Экология' },
    economics: { title: 'Экономика' },
  },
  subjectHeadings,
)

export const everyVsoshSubject = Object.keys(
  vsoshSubjects.values,
) as readonly (keyof (typeof vsoshSubjects)['values'])[]
