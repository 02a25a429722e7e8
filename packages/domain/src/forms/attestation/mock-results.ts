import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, equal, tallyBelow } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count, tally } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { markPassed } from '../../parameters/mark-passed.ts'
import { examLevels } from './exam-levels.ts'
import { electiveSubjects, subjects, usualSubjects } from './subjects.ts'

/** Mock exams are marked by the scales of the real ones and never counted with them. */
export const mockResults = defineForm({
  id: 'mock-results',
  version: 1,
  title: 'Результаты пробных (тренировочных) экзаменов',
  sheet: 'Пробные, результаты',
  source: roadmap320.item('1.8'),
  serves: [roadmap320.item('4.2')],
  period: 'school-year',
  appliesTo: teaches('basic', 'secondary'),
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: {
    exam: partition(
      'Экзамен',
      {
        oge: { title: 'ОГЭ', level: 'basic' },
        ege: { title: 'ЕГЭ', level: 'secondary' },
        gve9: { title: 'ГВЭ-9', level: 'basic' },
        gve11: { title: 'ГВЭ-11', level: 'secondary' },
      },
      { synonyms: ['Форма экзамена', 'Вид экзамена', 'Форма ГИА'] },
    ),
    subject: subjects,
    level: examLevels,
  },
  combinations: [
    { exam: ['oge'], subject: ['rus', 'math', ...electiveSubjects], level: ['single'] },
    { exam: ['ege'], subject: ['math'], level: ['base', 'profile'] },
    { exam: ['ege'], subject: ['rus', ...electiveSubjects], level: ['single'] },
    { exam: ['gve9', 'gve11'], subject: usualSubjects, level: ['single'] },
  ],
  usual: { exam: ['oge', 'ege'], subject: usualSubjects },
  fields: {
    takers: count('Участников', {
      hint: 'При нескольких пробных экзаменах по предмету — последний из них',
      synonyms: ['количество участников', 'кол-во участников', 'всего участников'],
    }),
    belowMinimum: count('Не преодолели минимум', {
      hint: 'По минимуму настоящего экзамена',
      synonyms: ['ниже минимума', 'не преодолели минимальный порог', 'не сдали'],
    }),
    marks: tally('Отметка', { from: 2, to: 5, optional: true, only: { exam: ['oge', 'gve9', 'gve11'] } }),
  },
  checks: [
    atMost('belowMinimum', 'takers'),
    equal('marks', 'takers'),
    equal('belowMinimum', tallyBelow('marks', parameter(markPassed))),
  ],
})
