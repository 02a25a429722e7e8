import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { ratio } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

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
      facts: {
        contingent: {
          'grade=1': { classes: 1, pupils: 21, secondShift: 0, specialNeeds: 2 },
          'grade=9': { classes: 1, pupils: 14, secondShift: 7, specialNeeds: 3 },
          'grade=10': { classes: 1, pupils: 5, secondShift: 0, specialNeeds: 0 },
        },
        staff: { '': { teachers: 8 } },
      },
      expected: { value: exact(5) },
    },
    {
      name: 'о кадрах школа не отчиталась',
      facts: {
        contingent: {
          'grade=1': { classes: 1, pupils: 21, secondShift: 0, specialNeeds: 2 },
          'grade=9': { classes: 1, pupils: 14, secondShift: 7, specialNeeds: 3 },
          'grade=10': { classes: 1, pupils: 5, secondShift: 0, specialNeeds: 0 },
        },
      },
      expected: { state: 'missing' },
    },
  ],
})
