import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { youthMovements } from '../../forms/upbringing/youth-movements.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upMovements = defineIndicator({
  id: 'up-movements',
  title: 'Доля обучающихся, состоящих в детских и молодёжных объединениях',
  short: 'В объединениях',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'обучающиеся в детских и молодёжных объединениях на 28 февраля ÷ обучающиеся на 20 сентября × 100; состоящий в нескольких считается один раз',
  formula: share(youthMovements.f.members, contingent.f.pupils),
  examples: [
    {
      name: '55 из 100',
      facts: {
        'youth-movements': { '': { volunteers: 30, members: 55 } },
        contingent: { 'grade=7': { pupils: 40 }, 'grade=8': { pupils: 60 } },
      },
      expected: { value: exact(55, 100) },
    },
    {
      name: 'сведений об объединениях нет',
      facts: { contingent: { 'grade=7': { pupils: 40 }, 'grade=8': { pupils: 60 } } },
      expected: { state: 'missing' },
    },
  ],
})
