import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerEventFigures } from '../../forms/career/career-event-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgOvzEvents = defineIndicator({
  id: 'cg-ovz-events',
  title: 'Мероприятия, направленные на профессиональную ориентацию обучающихся с ограниченными возможностями здоровья',
  short: 'Мероприятия для ОВЗ',
  source: roadmap320.item('7.5'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'число мероприятий за год по журналу',
  formula: total(careerEventFigures.f.specialNeedsEvents),
  examples: [
    {
      name: '4 за год',
      facts: { 'career-event-figures': { '': { specialNeedsEvents: 4 } } },
      expected: { value: exact(4) },
    },
    {
      name: 'не проводились',
      facts: { 'career-event-figures': { '': { specialNeedsEvents: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'журнал не ведётся', facts: {}, expected: { state: 'missing' } },
  ],
})
