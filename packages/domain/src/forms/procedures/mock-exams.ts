import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { subjectHeadings, subjects, usualSubjects } from '../attestation/subjects.ts'
import { contingent } from '../contingent/contingent.ts'

/** Coverage by mock exams, never their results: those are not mixed with the real ones. */
export const mockExams = defineForm({
  id: 'mock-exams',
  version: 1,
  title: 'Участие в пробных экзаменах',
  sheet: 'Пробные экзамены',
  source: roadmap320.item('4.2'),
  serves: [roadmap320.item('1.8')],
  period: 'school-year',
  appliesTo: teaches('basic', 'secondary'),
  cells: 'complete',
  dimensions: {
    exam: partition(
      'Форма экзамена',
      {
        oge: { title: 'ОГЭ', level: 'basic' },
        gve9: { title: 'ГВЭ-9', level: 'basic', synonyms: ['гвэ 9', 'гвэ (9 класс)'] },
        ege: { title: 'ЕГЭ', level: 'secondary' },
        gve11: { title: 'ГВЭ-11', level: 'secondary', synonyms: ['гвэ 11', 'гвэ (11 класс)'] },
      },
      { synonyms: ['Экзамен', 'Форма'] },
    ),
    subject: partition('Предмет', { rus: subjects.values.rus, math: subjects.values.math }, subjectHeadings),
  },
  combinations: [{ exam: ['oge', 'gve9', 'ege', 'gve11'], subject: usualSubjects }],
  usual: { exam: ['oge', 'ege'] },
  fields: {
    graduates: count('Выпускников, сдающих предмет в этой форме', {
      hint: 'По математике ЕГЭ — базовый и профильный уровни вместе',
      synonyms: ['подлежало участию', 'выпускников'],
    }),
    took: count('Из них писали пробный экзамен', {
      hint: 'Писавший несколько раз считается один раз',
      synonyms: ['приняли участие', 'участников', 'писали'],
    }),
  },
  checks: [atMost('took', 'graduates')],
  across: [within('graduates', contingent.f.pupils.where({ grade: ['9', '11'] }))],
})
