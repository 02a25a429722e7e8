import { partition } from '../../kernel/dimension.ts'

/** Headings of the column of subjects, whichever subjects they are. */
export const subjectHeadings = {
  synonyms: ['Учебный предмет', 'Наименование предмета', 'Название предмета', 'Предмет ГИА', 'Дисциплина'],
}

export const subjects = partition(
  'Предмет',
  {
    rus: { title: 'Русский язык', synonyms: ['русский', 'рус. яз.', 'рус.яз'] },
    math: { title: 'Математика', synonyms: ['матем.'] },
    physics: { title: 'Физика' },
    chemistry: { title: 'Химия' },
    biology: { title: 'Биология' },
    informatics: {
      title: 'Информатика',
      synonyms: ['информатика и икт', 'информатика (кегэ)', 'информатика и икт (кегэ)'],
    },
    social: { title: 'Обществознание' },
    geography: { title: 'География' },
    history: { title: 'История' },
    literature: { title: 'Литература' },
    english: { title: 'Английский язык', synonyms: ['английский', 'англ. яз.'] },
    german: { title: 'Немецкий язык', synonyms: ['немецкий'] },
    french: { title: 'Французский язык', synonyms: ['французский'] },
  },
  subjectHeadings,
)

/** Subjects of choice: all but Russian and maths. */
export const electiveSubjects = [
  'physics',
  'chemistry',
  'biology',
  'informatics',
  'social',
  'geography',
  'history',
  'literature',
  'english',
  'german',
  'french',
] as const

/** Without these two there is no certificate, so every school has them. */
export const usualSubjects = ['rus', 'math'] as const
