import { roadmap320 } from '../../acts/roadmap-320.ts'
import { advancedStudies } from '../../forms/career/advanced-studies.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgAdvanced = defineIndicator({
  id: 'cg-advanced',
  title: 'Доля обучающихся, изучающих учебные предметы на углублённом уровне, от общего числа обучающихся',
  short: 'Углублённый уровень',
  source: roadmap320.item('7.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'изучающие предметы на углублённом уровне, каждый один раз ÷ все обучающиеся на 20 сентября × 100; план называет два знаменателя, это первый',
  formula: share(advancedStudies.f.advanced, contingent.f.pupils),
  examples: [
    {
      name: '10 из 80',
      facts: {
        'advanced-studies': { '': { advanced: 10 } },
        contingent: { 'grade=4': { pupils: 60 }, 'grade=10': { pupils: 20 } },
      },
      expected: { value: exact(1, 8) },
    },
    {
      name: 'контингент не сдан',
      facts: { 'advanced-studies': { '': { advanced: 10 } } },
      expected: { state: 'missing' },
    },
  ],
})
