import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, equal, tallyBelow } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count, tally } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { egeMinimum } from '../../parameters/ege-minimum.ts'
import { markPassed } from '../../parameters/mark-passed.ts'
import { attempts } from './attempts.ts'
import { examLevels } from './exam-levels.ts'
import { electiveSubjects, subjects, usualSubjects } from './subjects.ts'

const allAttempts = ['main', 'retake', 'september'] as const
const allCategories = ['current', 'other'] as const

/** Entries, not persons: one graduate sits several exams. */
export const egeResults = defineForm({
  id: 'ege-results',
  version: 1,
  title: 'Результаты ЕГЭ по предметам',
  sheet: 'ЕГЭ',
  source: roadmap320.item('1.11'),
  serves: [roadmap320.item('1.2'), roadmap320.item('1.3'), roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('secondary'),
  procedure: 'ege',
  cells: 'complete',
  dimensions: {
    subject: subjects,
    level: examLevels,
    attempt: attempts,
    category: partition(
      'Категория участников',
      {
        current: {
          title: 'выпускники текущего года',
          synonyms: ['втг', 'текущего года', 'выпускники текущего года (втг)'],
        },
        other: { title: 'иные участники', synonyms: ['впл', 'спо', 'выпускники прошлых лет', 'иные'] },
      },
      { synonyms: ['Категория', 'Категория участника'] },
    ),
  },
  combinations: [
    { subject: ['math'], level: ['base', 'profile'], attempt: allAttempts, category: allCategories },
    {
      subject: ['rus', ...electiveSubjects],
      level: ['single'],
      attempt: allAttempts,
      category: allCategories,
    },
  ],
  usual: { subject: usualSubjects, attempt: ['main'], category: ['current'] },
  fields: {
    takers: count('Участников', {
      hint: 'Получили результат; удалённые и не завершившие экзамен сюда не входят',
      synonyms: ['количество участников', 'кол-во участников', 'количество участников егэ', 'всего участников'],
    }),
    belowMinimum: count('Не преодолели минимум', {
      hint: 'Набрали меньше минимального балла; по базовой математике — отметка «2»',
      synonyms: ['ниже минимума', 'не преодолели минимальный порог', 'не преодолевшие минимальный порог', 'не сдали'],
    }),
    marks: tally('Отметка', { from: 2, to: 5, optional: true, only: { level: ['base'] } }),
    scores: tally('Тестовые баллы', {
      from: 0,
      to: 100,
      optional: true,
      only: { level: ['profile', 'single'] },
      hint: 'Баллы всех участников через точку с запятой: 45; 52; 61×2 (61 балл у двоих)',
      synonyms: ['баллы', 'тестовый балл', 'результаты, баллы'],
    }),
  },
  checks: [
    atMost('belowMinimum', 'takers'),
    equal('scores', 'takers'),
    equal('marks', 'takers'),
    equal('belowMinimum', tallyBelow('scores', parameter(egeMinimum))),
    equal('belowMinimum', tallyBelow('marks', parameter(markPassed))),
  ],
})
