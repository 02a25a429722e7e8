import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { gradesFrom } from '../../forms/contingent/grades.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { threeClasses } from './sample-classes.ts'

export const pupilsPrimary = defineIndicator({
  id: 'pupils-primary',
  title: 'Численность учащихся по образовательной программе начального общего образования',
  short: 'НОО',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',
  words: 'сумма обучающихся 1–4 классов на 20 сентября',
  formula: total(contingent.f.pupils.where({ grade: gradesFrom(1, 4) })),
  examples: [
    { name: 'по одному классу каждого уровня', facts: { contingent: threeClasses }, expected: { value: exact(21) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
