import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { ratio } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { threeClasses } from './sample-classes.ts'

export const pupilsPerTeacher = defineIndicator({
  id: 'pupils-per-teacher',
  title: 'Численность учащихся в расчёте на одного учителя',
  short: 'Учащихся на учителя',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 1,
  better: 'neither',
  words: 'обучающиеся ÷ учителя по основному месту работы; на 20 сентября',
  formula: ratio(contingent.f.pupils, staff.f.teachers),
  examples: [
    {
      name: '40 обучающихся, 8 учителей',
      facts: { contingent: threeClasses, staff: { '': { teachers: 8 } } },
      expected: { value: exact(5) },
    },
    { name: 'о кадрах школа не отчиталась', facts: { contingent: threeClasses }, expected: { state: 'missing' } },
  ],
})
