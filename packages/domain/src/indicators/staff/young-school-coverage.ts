import { roadmap320 } from '../../acts/roadmap-320.ts'
import { methodicalWork } from '../../forms/staff/methodical-work.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const youngSchoolCoverage = defineIndicator({
  id: 'young-school-coverage',
  title: 'Охват молодых педагогов Школой молодого педагога',
  short: 'Школа молодого педагога',
  source: roadmap320.item('3.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words: 'участники Школы молодого педагога ÷ все молодые педагоги на 20 сентября × 100',
  formula: share(methodicalWork.f.youngTeacherSchool, staff.f.young),
  examples: [
    {
      name: 'двое из трёх',
      facts: { 'methodical-work': { '': { youngTeacherSchool: 2 } }, staff: { '': { young: 3 } } },
      expected: { value: exact(2, 3) },
    },
    {
      name: 'молодых педагогов нет',
      facts: { 'methodical-work': { '': { youngTeacherSchool: 0 } }, staff: { '': { young: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
