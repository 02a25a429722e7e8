import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost, equal, plus } from '../../kernel/check.ts'
import { count, tally } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { usualSubjects } from '../attestation/subjects.ts'
import { everyVprGrade, usualVprGrades, vprGrades } from './vpr-grades.ts'
import { vprSubjectTo } from './vpr-subject-to.ts'
import { everyVprSubject, vprSubjects } from './vpr-subjects.ts'

/** ВПР serves support only: nobody is ranked or judged by it. Grades 4 to 8 and 10; grade 10 writes only where there is one. */
export const vprResults = defineForm({
  id: 'vpr-results',
  version: 1,
  title: 'Результаты ВПР по предметам и классам',
  sheet: 'ВПР',
  source: roadmap320.item('1.5'),
  serves: [roadmap320.item('2.1'), roadmap320.item('4.1')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  procedure: 'vpr',
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: {
    subject: vprSubjects,
    grade: vprGrades,
  },
  combinations: [{ subject: everyVprSubject, grade: everyVprGrade }],
  usual: { subject: usualSubjects, grade: usualVprGrades },
  fields: {
    takers: count('Участников', {
      hint: 'Писали работу и получили отметку',
      synonyms: ['количество участников', 'кол-во участников', 'всего участников'],
    }),
    marks: tally('Отметка', { from: 2, to: 5 }),
    withJournal: count('Есть отметка по журналу', {
      optional: true,
      hint: 'Из участников: те, у кого есть и отметка за работу, и отметка по журналу',
      synonyms: ['с отметкой по журналу'],
    }),
    lowered: count('Понизили', {
      optional: true,
      hint: 'Отметка ниже отметки по журналу',
      synonyms: ['понизили (отметка < отметка по журналу)'],
    }),
    confirmed: count('Подтвердили', {
      optional: true,
      hint: 'Отметка равна отметке по журналу',
      synonyms: ['подтвердили (отметка = отметка по журналу)'],
    }),
    raised: count('Повысили', {
      optional: true,
      hint: 'Отметка выше отметки по журналу',
      synonyms: ['повысили (отметка > отметка по журналу)'],
    }),
  },
  checks: [
    equal('marks', 'takers'),
    atMost('withJournal', 'takers'),
    equal('withJournal', plus('lowered', 'confirmed', 'raised')),
  ],
  across: [within('takers', vprSubjectTo.f.subjectTo)],
})
