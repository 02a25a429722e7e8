import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { threeClasses } from './sample-classes.ts'

export const pupilsOvzShare = defineIndicator({
  id: 'pupils-ovz-share',
  title: 'Доля обучающихся с ОВЗ',
  short: 'С ОВЗ',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words: 'обучающиеся с ограниченными возможностями здоровья ÷ все обучающиеся × 100; на 20 сентября',
  formula: share(contingent.f.specialNeeds, contingent.f.pupils),
  examples: [
    { name: '5 из 40', facts: { contingent: threeClasses }, expected: { value: exact(5, 40) } },
    {
      name: 'обучающихся нет',
      facts: { contingent: { 'grade=1': { classes: 0, pupils: 0, secondShift: 0, specialNeeds: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
