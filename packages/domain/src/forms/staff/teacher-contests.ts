import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { employees } from './employees.ts'

const contests = partition('Конкурс', {
  'teacher-of-the-year': { title: '«Учитель года»', synonyms: ['учитель года'] },
  'preschool-teacher-of-the-year': { title: '«Воспитатель года»', synonyms: ['воспитатель года'] },
  'heart-to-children': { title: '«Сердце отдаю детям»', synonyms: ['сердце отдаю детям'] },
})

const stages = partition('Этап', {
  municipal: { title: 'муниципальный', synonyms: ['муниципальный этап', 'районный'] },
  regional: { title: 'региональный', synonyms: ['региональный этап', 'областной'] },
  federal: { title: 'всероссийский', synonyms: ['федеральный', 'заключительный'] },
})

/** The winner of one stage takes part in the next, so people are not added over stages. */
export const teacherContests = defineForm({
  id: 'teacher-contests',
  version: 1,
  title: 'Конкурсы профессионального мастерства',
  sheet: 'Конкурсы педагогов',
  source: roadmap320.item('3.6'),
  period: 'calendar-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { contest: contests, stage: stages },
  combinations: [
    {
      contest: ['teacher-of-the-year', 'preschool-teacher-of-the-year', 'heart-to-children'],
      stage: ['municipal', 'regional', 'federal'],
    },
  ],
  usual: { stage: ['municipal'] },
  fields: {
    participants: employees('Участников', {
      hint: 'Педагоги своей организации, вместе с дошкольными группами и дополнительным образованием',
      synonyms: ['число участников', 'приняли участие'],
    }),
    winners: employees('Победителей и призёров', { synonyms: ['победителей', 'победители и призеры', 'лауреатов'] }),
  },
  checks: [atMost('winners', 'participants')],
})
