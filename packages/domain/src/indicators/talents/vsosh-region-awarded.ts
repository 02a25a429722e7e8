import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshPersons } from '../../forms/talents/vsosh-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshRegionAwarded = defineIndicator({
  id: 'vsosh-region-awarded',
  title: 'Победители и призёры регионального этапа ВсОШ',
  short: 'Региональный этап, победители и призёры',
  source: roadmap320.item('8.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'higher',
  words: 'победители и призёры регионального этапа, каждый один раз',
  formula: total(vsoshPersons.f.awarded.where({ stage: 'regional' })),
  examples: [
    {
      name: 'число этапа, а не соседнего',
      facts: {
        'vsosh-persons': {
          'stage=regional': { participants: 5, awarded: 2 },
          'stage=municipal': { participants: 36, awarded: 9 },
        },
      },
      expected: { value: exact(2) },
    },
    {
      name: 'на этап никто не вышел',
      facts: { 'vsosh-persons': { 'stage=municipal': { participants: 36, awarded: 9 } } },
      expected: { value: exact(0) },
    },
    { name: 'форма не сдана', facts: {}, expected: { state: 'missing' } },
  ],
})
