import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerEventFigures } from '../../forms/career/career-event-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgParentParticipations = defineIndicator({
  id: 'cg-parent-participations',
  title: 'Участия родителей (законных представителей) в мероприятиях по вопросам профессиональной ориентации',
  short: 'Участия родителей',
  source: roadmap320.item('7.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'сумма участников-родителей по журналу; побывавший на двух мероприятиях — два участия',
  formula: total(careerEventFigures.f.parentParticipations),
  examples: [
    {
      name: '35 за год',
      facts: { 'career-event-figures': { '': { parentParticipations: 35 } } },
      expected: { value: exact(35) },
    },
    {
      name: 'не проводились',
      facts: { 'career-event-figures': { '': { parentParticipations: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'журнал не ведётся', facts: {}, expected: { state: 'missing' } },
  ],
})
