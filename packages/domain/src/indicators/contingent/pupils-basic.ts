import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { gradesFrom } from '../../forms/contingent/grades.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { threeClasses } from './sample-classes.ts'

export const pupilsBasic = defineIndicator({
  id: 'pupils-basic',
  title: 'Численность учащихся по образовательной программе основного общего образования',
  short: 'ООО',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',
  words: 'сумма обучающихся 5–9 классов на 20 сентября',
  formula: total(contingent.f.pupils.where({ grade: gradesFrom(5, 9) })),
  examples: [
    { name: 'по одному классу каждого уровня', facts: { contingent: threeClasses }, expected: { value: exact(14) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
