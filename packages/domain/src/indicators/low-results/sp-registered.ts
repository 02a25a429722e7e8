import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { socialPassport } from '../../forms/low-results/social-passport.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const spRegistered = defineIndicator({
  id: 'sp-registered',
  title: 'Доля обучающихся, состоящих на учёте (ВШУ, ПДН, КДН и ЗП)',
  short: 'На учёте',
  source: roadmap320.item('5.2'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words:
    'обучающиеся, которые на 31 января состоят хотя бы на одном учёте, каждый один раз ÷ все обучающиеся на 20 сентября того же учебного года × 100',
  formula: share(socialPassport.f.registered, contingent.f.pupils),
  examples: [
    {
      name: '2 из 80 обучающихся двух классов',
      facts: {
        'social-passport': { '': { registered: 2 } },
        contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } },
      },
      expected: { value: exact(2, 80) },
    },
    {
      name: 'паспорт не сдан',
      facts: { contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } } },
      expected: { state: 'missing' },
    },
  ],
})
