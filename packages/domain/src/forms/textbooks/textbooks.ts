import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { subgroup } from '../../kernel/dimension.ts'
import { stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { grades, gradesFrom } from '../contingent/grades.ts'
import { commonTextbooks, textbookSubjects } from './textbook-subjects.ts'

const moments = subgroup('На дату', {
  september: { title: '30 сентября', synonyms: ['30.09', 'сентябрь', 'начало учебного года'] },
  april: { title: '30 апреля', synonyms: ['30.04', 'апрель', 'к следующему учебному году'] },
})

const twice = ['september', 'april'] as const
const foreign = ['english', 'german', 'french'] as const

/** By grade and subject, since a surplus of one book is of no use where another lacks; two days of one year are never added. */
export const textbooks = defineForm({
  id: 'textbooks',
  version: 1,
  title: 'Обеспеченность учебниками',
  sheet: 'Учебники',
  source: roadmap320.item('3.7'),
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { moment: moments, grade: grades, subject: textbookSubjects },
  combinations: [
    {
      moment: twice,
      grade: gradesFrom(1, 4),
      subject: ['rus', 'reading', 'math', 'world', 'art', 'music', 'technology', 'sports'],
    },
    { moment: twice, grade: gradesFrom(2, 4), subject: foreign },
    { moment: twice, grade: ['4'], subject: ['ethics'] },
    {
      moment: twice,
      grade: gradesFrom(5, 9),
      subject: ['rus', 'literature', 'history', 'geography', 'biology', 'technology', 'sports', ...foreign],
    },
    { moment: twice, grade: gradesFrom(5, 6), subject: ['math', 'spirituality'] },
    { moment: twice, grade: gradesFrom(5, 8), subject: ['art', 'music'] },
    { moment: twice, grade: gradesFrom(6, 9), subject: ['social'] },
    {
      moment: twice,
      grade: gradesFrom(7, 9),
      subject: ['algebra', 'geometry', 'probability', 'informatics', 'physics'],
    },
    { moment: twice, grade: gradesFrom(8, 9), subject: ['chemistry', 'safety'] },
    {
      moment: twice,
      grade: gradesFrom(10, 11),
      subject: ['rus', 'literature', 'algebra', 'geometry', 'probability', 'informatics', 'history', 'social'],
    },
    {
      moment: twice,
      grade: gradesFrom(10, 11),
      subject: ['geography', 'biology', 'physics', 'chemistry', 'sports', 'safety', ...foreign],
    },
  ],
  usual: { subject: commonTextbooks },
  fields: {
    need: stock('Потребность, экз.', {
      hint: '30 сентября — по классам этого учебного года, 30 апреля — следующего',
      synonyms: ['потребность', 'требуется учебников', 'необходимо'],
    }),
    held: stock('В наличии, экз.', {
      hint: 'Годные учебники, по которым будут учиться',
      synonyms: ['в наличии', 'фонд учебников', 'имеется'],
    }),
    inFederalList: stock('В наличии из федерального перечня, экз.', {
      hint: 'Действующий перечень, вместе с учебниками, чей срок использования ещё не истёк',
      synonyms: ['из ФПУ', 'входят в ФПУ'],
    }),
  },
  checks: [atMost('inFederalList', 'held')],
})
