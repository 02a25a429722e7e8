import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { threeClasses } from './sample-classes.ts'

export const pupilsTotal = defineIndicator({
  id: 'pupils-total',
  title: 'Общая численность учащихся',
  short: 'Учащихся',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',
  words: 'сумма обучающихся всех классов на 20 сентября',
  formula: total(contingent.f.pupils),
  examples: [
    { name: 'три класса', facts: { contingent: threeClasses }, expected: { value: exact(40) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
