import { roadmap320 } from '../../acts/roadmap-320.ts'
import { classLeaderContest } from '../../forms/upbringing/class-leader-contest.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upContest = defineIndicator({
  id: 'up-contest',
  title: 'Участники конкурса «Классный руководитель»',
  short: 'Участники конкурса',
  source: roadmap320.item('10.5'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'higher',
  words: 'классные руководители, участвовавшие в муниципальном этапе за календарный год',
  formula: total(classLeaderContest.f.participants),
  examples: [
    {
      name: 'двое',
      facts: { 'class-leader-contest': { '': { participants: 2, laureates: 1 } } },
      expected: { value: exact(2) },
    },
    {
      name: 'школа не участвовала',
      facts: { 'class-leader-contest': { '': { participants: 0, laureates: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
