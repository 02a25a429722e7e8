import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const staffCategory = defineIndicator({
  id: 'staff-category',
  title:
    'Удельный вес численности педагогических работников, которым по результатам аттестации присвоена квалификационная категория, в общей численности педагогических работников',
  short: 'С категорией',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'педагогические работники, которым по результатам аттестации присвоена квалификационная категория ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staff.f.withCategory, staff.f.staff),
  examples: [
    { name: '11 из 17', facts: { staff: { '': { staff: 17, withCategory: 11 } } }, expected: { value: exact(11, 17) } },
    {
      name: 'педагогов нет',
      facts: { staff: { '': { staff: 0, withCategory: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'число не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
