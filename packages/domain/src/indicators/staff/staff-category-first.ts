import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const staffCategoryFirst = defineIndicator({
  id: 'staff-category-first',
  title:
    'Удельный вес численности педагогических работников, которым по результатам аттестации присвоена первая квалификационная категория, в общей численности педагогических работников',
  short: 'Первая категория',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'педагогические работники, которым по результатам аттестации присвоена первая квалификационная категория ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staff.f.firstCategory, staff.f.staff),
  examples: [
    { name: '7 из 17', facts: { staff: { '': { staff: 17, firstCategory: 7 } } }, expected: { value: exact(7, 17) } },
    {
      name: 'педагогов нет',
      facts: { staff: { '': { staff: 0, firstCategory: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'число не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
