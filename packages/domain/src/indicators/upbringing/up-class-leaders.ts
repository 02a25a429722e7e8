import { roadmap320 } from '../../acts/roadmap-320.ts'
import { classLeaders } from '../../forms/upbringing/class-leaders.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upClassLeaders = defineIndicator({
  id: 'up-class-leaders',
  title: 'Доля классов с классным руководителем',
  short: 'Классы с руководителем',
  source: roadmap320.item('10.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'классы (классы-комплекты) с назначенным руководителем ÷ все классы (классы-комплекты) × 100; на 28 февраля',
  formula: share(classLeaders.f.withLeader, classLeaders.f.classes),
  examples: [
    {
      name: '10 из 11',
      facts: { 'class-leaders': { '': { classes: 11, withLeader: 10, leaders: 9 } } },
      expected: { value: exact(10, 11) },
    },
    {
      name: 'классов нет',
      facts: { 'class-leaders': { '': { classes: 0, withLeader: 0, leaders: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
