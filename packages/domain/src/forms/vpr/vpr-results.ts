import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, equal, plus } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count, tally } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { usualSubjects } from '../attestation/subjects.ts'
import { vprSubjects } from './vpr-subjects.ts'

const subjects = Object.keys(vprSubjects.values) as (keyof typeof vprSubjects.values)[]

/** ВПР serves support only: nobody is ranked or judged by it. Grades 4 to 8 and 10; grade 10 writes only where there is one. */
export const vprResults = defineForm({
  id: 'vpr-results',
  version: 1,
  title: 'Результаты ВПР по предметам и классам',
  sheet: 'ВПР',
  source: roadmap320.item('1.5'),
  period: 'school-year',
  appliesTo: teaches('primary'),
  procedure: 'vpr',
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: {
    subject: vprSubjects,
    grade: partition(
      'Класс',
      {
        '4': { title: '4 класс', synonyms: ['4', '4 кл.', '4-й класс'] },
        '5': { title: '5 класс', synonyms: ['5', '5 кл.', '5-й класс'] },
        '6': { title: '6 класс', synonyms: ['6', '6 кл.', '6-й класс'] },
        '7': { title: '7 класс', synonyms: ['7', '7 кл.', '7-й класс'] },
        '8': { title: '8 класс', synonyms: ['8', '8 кл.', '8-й класс'] },
        '10': { title: '10 класс', synonyms: ['10', '10 кл.', '10-й класс'] },
      },
      { synonyms: ['Параллель', 'Классы'] },
    ),
  },
  combinations: [{ subject: subjects, grade: ['4', '5', '6', '7', '8', '10'] }],
  usual: { subject: usualSubjects, grade: ['4', '5', '6', '7', '8'] },
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
})
