import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { socialPassport } from '../../forms/low-results/social-passport.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const spLarge = defineIndicator({
  id: 'sp-large',
  title: 'Доля обучающихся из многодетных семей',
  short: 'Многодетные',
  source: roadmap320.item('5.2'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words: 'обучающиеся из многодетных семей на 31 января ÷ все обучающиеся на 20 сентября того же учебного года × 100',
  formula: share(socialPassport.f.large, contingent.f.pupils),
  examples: [
    {
      name: '22 из 80 обучающихся двух классов',
      facts: {
        'social-passport': { '': { large: 22 } },
        contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } },
      },
      expected: { value: exact(22, 80) },
    },
    {
      name: 'паспорт не сдан',
      facts: { contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } } },
      expected: { state: 'missing' },
    },
  ],
})
