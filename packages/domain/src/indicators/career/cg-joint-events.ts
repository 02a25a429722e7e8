import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerEventFigures } from '../../forms/career/career-event-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgJointEvents = defineIndicator({
  id: 'cg-joint-events',
  title: 'Профориентационные мероприятия совместно с учреждениями, предприятиями, общественными организациями',
  short: 'Совместные мероприятия',
  source: roadmap320.item('7.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'число мероприятий за год по журналу',
  formula: total(careerEventFigures.f.jointEvents),
  examples: [
    { name: '4 за год', facts: { 'career-event-figures': { '': { jointEvents: 4 } } }, expected: { value: exact(4) } },
    {
      name: 'не проводились',
      facts: { 'career-event-figures': { '': { jointEvents: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'журнал не ведётся', facts: {}, expected: { state: 'missing' } },
  ],
})
