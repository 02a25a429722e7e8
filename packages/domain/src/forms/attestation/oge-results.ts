import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, equal, tallyBelow } from '../../kernel/check.ts'
import { count, tally } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { markPassed } from '../../parameters/mark-passed.ts'
import { attempts } from './attempts.ts'
import { electiveSubjects, subjects, usualSubjects } from './subjects.ts'

/** Entries, not persons. The scale from primary score to mark is the region's, so the mark is taken from the protocol. */
export const ogeResults = defineForm({
  id: 'oge-results',
  version: 1,
  title: 'Результаты ОГЭ по предметам',
  sheet: 'ОГЭ',
  source: roadmap320.item('1.1'),
  serves: [roadmap320.item('1.2'), roadmap320.item('1.3'), roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'oge',
  cells: 'complete',
  dimensions: { subject: subjects, attempt: attempts },
  combinations: [
    {
      subject: ['rus', 'math', ...electiveSubjects],
      attempt: ['main', 'retake', 'september'],
    },
  ],
  usual: { subject: usualSubjects, attempt: ['main'] },
  fields: {
    takers: count('Участников', {
      hint: 'Получили отметку; оставшиеся без отметки — в соседнем столбце',
      synonyms: ['количество участников', 'кол-во участников', 'число учащихся', 'всего участников'],
    }),
    notAssessed: count('Без отметки (н/а)', {
      hint: 'Допущены и явились, но отметки нет: удалены, не завершили, аннулировано',
      synonyms: ['н/а', 'не аттестованы', 'без отметки'],
    }),
    belowMinimum: count('Не преодолели минимум', {
      hint: 'Получили отметку «2»',
      synonyms: ['ниже минимума', 'не преодолели минимальный порог', 'не преодолевшие минимальный порог', 'не сдали'],
    }),
    marks: tally('Отметка', { from: 2, to: 5 }),
    scores: tally('Первичные баллы', {
      from: 0,
      to: 100,
      optional: true,
      hint: 'Баллы всех участников через точку с запятой: 14; 19; 22×3',
      synonyms: ['баллы', 'первичный балл'],
    }),
  },
  checks: [
    atMost('belowMinimum', 'takers'),
    equal('marks', 'takers'),
    equal('scores', 'takers'),
    equal('belowMinimum', tallyBelow('marks', parameter(markPassed))),
  ],
})
