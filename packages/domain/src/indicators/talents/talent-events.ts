import { roadmap320 } from '../../acts/roadmap-320.ts'
import { talentEvents } from '../../forms/talents/talent-events.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const talentEventsCount = defineIndicator({
  id: 'talent-events',
  title: 'Мероприятия по выявлению, поддержке и развитию способностей и талантов',
  short: 'Мероприятия',
  source: roadmap320.item('6.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'строки журнала за год по всем восьми направлениям мероприятия 6.2',
  formula: total(talentEvents.f.events),
  examples: [
    {
      name: 'два и пять',
      facts: {
        'talent-events': {
          'talentMeasure=parents': { events: 2, pupils: 0, parents: 55 },
          'talentMeasure=olympiad': { events: 5, pupils: 140, parents: 0 },
        },
      },
      expected: { value: exact(7) },
    },
    { name: 'журнал не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
