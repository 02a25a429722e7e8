import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { significantPersons } from '../../forms/talents/significant-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const significantShare = defineIndicator({
  id: 'significant-share',
  title: 'Доля обучающихся – участников региональных и всероссийских конкурсов из перечня значимых мероприятий',
  short: 'Доля участников значимых конкурсов',
  source: roadmap320.item('6.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'участники конкурсов из перечня значимых мероприятий, каждый один раз ÷ все обучающиеся на 20 сентября × 100',
  formula: share(significantPersons.f.participants, contingent.f.pupils),
  examples: [
    {
      name: '6 из 80',
      facts: {
        'significant-persons': { '': { participants: 6, awarded: 2 } },
        contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } },
      },
      expected: { value: exact(6, 80) },
    },
    {
      name: 'участники не указаны',
      facts: { contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } } },
      expected: { state: 'missing' },
    },
  ],
})
