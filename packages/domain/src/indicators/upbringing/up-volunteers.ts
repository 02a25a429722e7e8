import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { youthMovements } from '../../forms/upbringing/youth-movements.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upVolunteers = defineIndicator({
  id: 'up-volunteers',
  title: 'Доля обучающихся, участвующих в добровольческой деятельности',
  short: 'Добровольцы',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'обучающиеся-добровольцы на 28 февраля ÷ обучающиеся на 20 сентября × 100; каждый считается один раз',
  formula: share(youthMovements.f.volunteers, contingent.f.pupils),
  examples: [
    {
      name: '30 из 100',
      facts: {
        'youth-movements': { '': { volunteers: 30, members: 55 } },
        contingent: { 'grade=7': { pupils: 40 }, 'grade=8': { pupils: 60 } },
      },
      expected: { value: exact(30, 100) },
    },
    {
      name: 'контингент не сдан',
      facts: { 'youth-movements': { '': { volunteers: 30, members: 55 } } },
      expected: { state: 'missing' },
    },
  ],
})
