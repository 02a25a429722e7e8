import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { gradesFrom } from '../../forms/contingent/grades.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { threeClasses } from './sample-classes.ts'

export const pupilsSecondary = defineIndicator({
  id: 'pupils-secondary',
  title: 'Численность учащихся по образовательной программе среднего общего образования',
  short: 'СОО',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',
  words: 'сумма обучающихся 10–11 классов на 20 сентября',
  formula: total(contingent.f.pupils.where({ grade: gradesFrom(10, 11) })),
  examples: [
    { name: 'по одному классу каждого уровня', facts: { contingent: threeClasses }, expected: { value: exact(5) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
