import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshPersons } from '../../forms/talents/vsosh-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshRegion = defineIndicator({
  id: 'vsosh-region',
  title: 'Участники регионального этапа ВсОШ',
  short: 'Региональный этап, участники',
  source: roadmap320.item('8.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'higher',
  words: 'участники регионального этапа, каждый один раз',
  formula: total(vsoshPersons.f.participants.where({ stage: 'regional' })),
  examples: [
    {
      name: 'число этапа, а не соседнего',
      facts: {
        'vsosh-persons': {
          'stage=regional': { participants: 5, awarded: 2 },
          'stage=municipal': { participants: 36, awarded: 9 },
        },
      },
      expected: { value: exact(5) },
    },
    {
      name: 'на этап никто не вышел',
      facts: { 'vsosh-persons': { 'stage=municipal': { participants: 36, awarded: 9 } } },
      expected: { value: exact(0) },
    },
    { name: 'форма не сдана', facts: {}, expected: { state: 'missing' } },
  ],
})
