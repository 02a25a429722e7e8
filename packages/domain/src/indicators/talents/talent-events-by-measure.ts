import { roadmap320 } from '../../acts/roadmap-320.ts'
import { talentEvents } from '../../forms/talents/talent-events.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const talentEventsByMeasure = defineIndicator({
  id: 'talent-events-by-measure',
  title: 'Мероприятия для способных и талантливых детей по направлениям работы',
  short: 'Мероприятия по направлениям',
  source: roadmap320.item('6.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  by: ['talentMeasure'],
  words: 'строки журнала за год по одному из восьми направлений мероприятия 6.2',
  formula: total(talentEvents.f.events),
  examples: [
    {
      name: 'для родителей два',
      facts: {
        'talent-events': {
          'talentMeasure=parents': { events: 2, pupils: 0, parents: 55 },
          'talentMeasure=olympiad': { events: 5, pupils: 140, parents: 0 },
        },
      },
      cell: { talentMeasure: 'parents' },
      expected: { value: exact(2) },
    },
    { name: 'журнал не вёлся', facts: {}, cell: { talentMeasure: 'parents' }, expected: { state: 'missing' } },
  ],
})
