import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { extraEducation } from '../../forms/talents/extra-education.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgDoShare = defineIndicator({
  id: 'cg-do-share',
  title:
    'Доля обучающихся по программам дополнительного образования детей от общего числа обучающихся в общеобразовательных организациях',
  short: 'Дополнительное образование',
  source: roadmap320.item('7.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'обучающиеся по дополнительным программам на 31 декабря, каждый один раз ÷ все обучающиеся на 20 сентября × 100',
  formula: share(extraEducation.f.covered, contingent.f.pupils),
  examples: [
    {
      name: '60 из 80',
      facts: {
        'extra-education': { '': { covered: 60 } },
        contingent: { 'grade=4': { pupils: 60 }, 'grade=10': { pupils: 20 } },
      },
      expected: { value: exact(3, 4) },
    },
    {
      name: 'контингент не сдан',
      facts: { 'extra-education': { '': { covered: 60 } } },
      expected: { state: 'missing' },
    },
  ],
})
