import { roadmap320 } from '../../acts/roadmap-320.ts'
import { upbringingEventsFigures } from '../../forms/upbringing/upbringing-events-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upEvents = defineIndicator({
  id: 'up-events',
  title: 'Количество мероприятий по профилактике и воспитанию',
  short: 'Мероприятия',
  source: roadmap320.item('10.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'neither',
  words: 'мероприятия из реестра за календарный год, все направления',
  formula: total(upbringingEventsFigures.f.events),
  examples: [
    {
      name: 'два направления',
      facts: {
        'upbringing-events-figures': {
          'topic=deviant': { events: 3, participations: 120 },
          'topic=safety': { events: 2, participations: 60 },
        },
      },
      expected: { value: exact(5) },
    },
    { name: 'реестр не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
