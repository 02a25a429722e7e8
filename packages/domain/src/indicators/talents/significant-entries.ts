import { roadmap320 } from '../../acts/roadmap-320.ts'
import { significantContests } from '../../forms/talents/significant-contests.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const significantEntries = defineIndicator({
  id: 'significant-entries',
  title: 'Участия в конкурсах из перечня значимых мероприятий по уровням',
  short: 'Участия в значимых конкурсах',
  source: roadmap320.item('6.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'higher',
  by: ['contestLevel'],
  words: 'участия по реестру за учебный год; обучающийся, участвовавший в двух конкурсах, даёт два участия',
  formula: total(significantContests.f.entries),
  examples: [
    {
      name: 'один уровень из двух',
      facts: {
        'significant-contests': {
          'contestLevel=regional': { contests: 2, entries: 7, awarded: 2 },
          'contestLevel=national': { contests: 1, entries: 1, awarded: 0 },
        },
      },
      cell: { contestLevel: 'regional' },
      expected: { value: exact(7) },
    },
    { name: 'реестр не вёлся', facts: {}, cell: { contestLevel: 'regional' }, expected: { state: 'missing' } },
  ],
})
