import { roadmap320 } from '../../acts/roadmap-320.ts'
import { significantPersons } from '../../forms/talents/significant-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const significantAwarded = defineIndicator({
  id: 'significant-awarded',
  title: 'Победители и призёры региональных и всероссийских конкурсов из перечня значимых мероприятий',
  short: 'Победители значимых конкурсов',
  source: roadmap320.item('6.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'higher',
  words:
    'обучающиеся, ставшие победителями или призёрами хотя бы одного такого конкурса за учебный год, каждый один раз',
  formula: total(significantPersons.f.awarded),
  examples: [
    {
      name: '2 из 6 участников',
      facts: { 'significant-persons': { '': { participants: 6, awarded: 2 } } },
      expected: { value: exact(2) },
    },
    { name: 'форма не сдана', facts: {}, expected: { state: 'missing' } },
  ],
})
