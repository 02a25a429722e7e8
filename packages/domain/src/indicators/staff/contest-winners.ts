import { roadmap320 } from '../../acts/roadmap-320.ts'
import { teacherContests } from '../../forms/staff/teacher-contests.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const contestWinners = defineIndicator({
  id: 'contest-winners',
  title: 'Количество победителей и призёров конкурсов «Учитель года», «Воспитатель года», «Сердце отдаю детям»',
  short: 'Победители и призёры',
  source: roadmap320.item('3.6'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'higher',
  by: ['contest', 'stage'],
  words: 'число человек по каждому конкурсу и этапу; этапы не складываются: победитель одного участвует в следующем',
  formula: total(teacherContests.f.winners),
  examples: [
    {
      name: 'муниципальный этап «Учителя года»',
      cell: { contest: 'teacher-of-the-year', stage: 'municipal' },
      facts: {
        'teacher-contests': {
          'contest=teacher-of-the-year;stage=municipal': { participants: 2, winners: 1 },
          'contest=teacher-of-the-year;stage=regional': { participants: 1, winners: 0 },
        },
      },
      expected: { value: exact(1) },
    },
    {
      name: 'школа не отчиталась',
      cell: { contest: 'teacher-of-the-year', stage: 'municipal' },
      facts: {},
      expected: { state: 'missing' },
    },
  ],
})
