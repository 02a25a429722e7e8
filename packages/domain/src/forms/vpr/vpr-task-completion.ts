import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { sum } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { usualSubjects } from '../attestation/subjects.ts'
import { everyVprGrade, usualVprGrades, vprGrades } from './vpr-grades.ts'
import { everyVprSubject, vprSubjects } from './vpr-subjects.ts'

/** Points got beside the most that could be got; what somebody has not attempted counts as none. */
export const vprTaskCompletion = defineForm({
  id: 'vpr-task-completion',
  version: 1,
  title: 'Выполнение заданий ВПР',
  sheet: 'ВПР, выполнение заданий',
  source: roadmap320.item('1.5'),
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  procedure: 'vpr',
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: {
    subject: vprSubjects,
    grade: vprGrades,
    difficulty: partition(
      'Уровень заданий',
      {
        basic: { title: 'базовые', synonyms: ['б', 'базовый', 'базовый уровень'] },
        advanced: { title: 'повышенные и высокие', synonyms: ['п', 'в', 'повышенный', 'повышенный уровень'] },
      },
      { synonyms: ['Уровень сложности', 'Сложность заданий'] },
    ),
  },
  combinations: [{ subject: everyVprSubject, grade: everyVprGrade, difficulty: ['basic', 'advanced'] }],
  usual: { subject: usualSubjects, grade: usualVprGrades },
  fields: {
    points: sum('Набрано баллов', {
      scale: 0,
      hint: 'Сумма баллов всех участников за задания этого уровня',
      synonyms: ['сумма баллов'],
    }),
    mostPoints: sum('Наибольшая возможная сумма баллов', {
      scale: 0,
      hint: 'Сумма наибольших баллов за эти задания × число участников',
      synonyms: ['максимум баллов', 'максимальная сумма баллов'],
    }),
  },
  checks: [atMost('points', 'mostPoints')],
})
