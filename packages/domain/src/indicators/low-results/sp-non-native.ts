import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { socialPassport } from '../../forms/low-results/social-passport.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const spNonNative = defineIndicator({
  id: 'sp-non-native',
  title: 'Доля обучающихся с неродным русским языком',
  short: 'Русский неродной',
  source: roadmap320.item('5.2'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'обучающиеся, для которых русский язык неродной, на 31 января ÷ все обучающиеся на 20 сентября того же учебного года × 100',
  formula: share(socialPassport.f.nonNative, contingent.f.pupils),
  examples: [
    {
      name: '5 из 80 обучающихся двух классов',
      facts: {
        'social-passport': { '': { nonNative: 5 } },
        contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } },
      },
      expected: { value: exact(5, 80) },
    },
    {
      name: 'паспорт не сдан',
      facts: { contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50 } } },
      expected: { state: 'missing' },
    },
  ],
})
