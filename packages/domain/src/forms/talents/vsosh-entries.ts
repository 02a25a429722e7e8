import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, equal, plus } from '../../kernel/check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { laterStageGrades, municipalStageGrades, schoolStageGrades, taskGrades } from './task-grades.ts'
import { vsoshStages } from './vsosh-stages.ts'
import { everyVsoshSubject, vsoshSubjects } from './vsosh-subjects.ts'

/** Entries, not persons: a pupil who writes three subjects stands here three times. */
export const vsoshEntries = defineForm({
  id: 'vsosh-entries',
  version: 1,
  title: 'Участия во Всероссийской олимпиаде школьников по предметам',
  sheet: 'ВсОШ, участия',
  source: roadmap320.item('8.4'),
  serves: [roadmap320.item('6.1'), roadmap320.item('5.1')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { stage: vsoshStages, subject: vsoshSubjects, grade: taskGrades },
  combinations: [
    { stage: ['school'], subject: ['rus', 'math'], grade: ['4'] },
    { stage: ['school'], subject: everyVsoshSubject, grade: schoolStageGrades },
    { stage: ['municipal'], subject: everyVsoshSubject, grade: municipalStageGrades },
    { stage: ['regional', 'final'], subject: everyVsoshSubject, grade: laterStageGrades },
  ],
  usual: { stage: ['school'], subject: ['rus', 'math'] },
  fields: {
    entries: count('Участий', {
      hint: 'Работ, написанных по предмету; обучающийся, участвовавший по нескольким предметам, стоит в каждом',
      synonyms: ['участников', 'количество участников', 'кол-во участников', 'всего участников'],
    }),
    winners: count('Победителей', { synonyms: ['количество победителей', 'кол-во победителей', 'победители'] }),
    prizeWinners: count('Призёров', { synonyms: ['количество призёров', 'кол-во призёров', 'призёры'] }),
    awarded: count('Победителей и призёров', {
      synonyms: ['всего победителей и призёров', 'победителей и призёров всего', 'победители и призёры'],
    }),
  },
  checks: [equal('awarded', plus('winners', 'prizeWinners')), atMost('awarded', 'entries')],
})
