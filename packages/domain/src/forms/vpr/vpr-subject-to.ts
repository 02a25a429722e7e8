import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { usualSubjects } from '../attestation/subjects.ts'
import { contingent } from '../contingent/contingent.ts'
import { everyVprGrade, usualVprGrades, vprGrades } from './vpr-grades.ts'
import { everyVprSubject, vprSubjects } from './vpr-subjects.ts'

/** Whom the works were meant for: the results say only who has written. A form of its own, since the results come from ФИС ОКО. */
export const vprSubjectTo = defineForm({
  id: 'vpr-subject-to',
  version: 1,
  title: 'Обучающиеся, которым предстояло писать ВПР',
  sheet: 'ВПР, кто должен писать',
  source: roadmap320.item('4.1'),
  serves: [roadmap320.item('1.5')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  procedure: 'vpr',
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: { subject: vprSubjects, grade: vprGrades },
  combinations: [{ subject: everyVprSubject, grade: everyVprGrade }],
  usual: { subject: usualSubjects, grade: usualVprGrades },
  fields: {
    subjectTo: count('Должны были писать работу', {
      hint: 'Обучающиеся классов, которым работа назначена; предмет по случайному выбору — только назначенные классы',
      synonyms: ['должны писать', 'подлежат участию', 'в списке участников'],
    }),
  },
  checks: [],
  across: [within('subjectTo', contingent.f.pupils)],
})
