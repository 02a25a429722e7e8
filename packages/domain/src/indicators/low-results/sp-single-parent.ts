import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { socialPassport } from '../../forms/low-results/social-passport.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const spSingleParent = defineIndicator({
  id: 'sp-single-parent',
  title: 'Доля обучающихся из неполных семей',
  short: 'Неполные семьи',
  source: roadmap320.item('5.2'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words: 'обучающиеся из неполных семей на 31 января ÷ все обучающиеся на 20 сентября того же учебного года × 100',
  formula: share(socialPassport.f.singleParent, contingent.f.pupils),
  examples: [
    {
      name: '16 из 80 обучающихся двух классов',
      facts: {
        'social-passport': { '': { singleParent: 16 } },
        contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } },
      },
      expected: { value: exact(16, 80) },
    },
    {
      name: 'паспорт не сдан',
      facts: { contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } } },
      expected: { state: 'missing' },
    },
  ],
})
