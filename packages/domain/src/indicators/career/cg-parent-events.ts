import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerEventFigures } from '../../forms/career/career-event-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgParentEvents = defineIndicator({
  id: 'cg-parent-events',
  title: 'Мероприятия для родителей (законных представителей) по вопросам профессиональной ориентации обучающихся',
  short: 'Мероприятия для родителей',
  source: roadmap320.item('7.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'число мероприятий за год по журналу',
  formula: total(careerEventFigures.f.parentEvents),
  examples: [
    { name: '4 за год', facts: { 'career-event-figures': { '': { parentEvents: 4 } } }, expected: { value: exact(4) } },
    {
      name: 'не проводились',
      facts: { 'career-event-figures': { '': { parentEvents: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'журнал не ведётся', facts: {}, expected: { state: 'missing' } },
  ],
})
