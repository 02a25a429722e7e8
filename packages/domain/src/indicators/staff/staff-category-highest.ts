import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const staffCategoryHighest = defineIndicator({
  id: 'staff-category-highest',
  title:
    'Удельный вес численности педагогических работников, которым по результатам аттестации присвоена высшая квалификационная категория, в общей численности педагогических работников',
  short: 'Высшая категория',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'педагогические работники, которым по результатам аттестации присвоена высшая квалификационная категория ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staff.f.highestCategory, staff.f.staff),
  examples: [
    { name: '4 из 17', facts: { staff: { '': { staff: 17, highestCategory: 4 } } }, expected: { value: exact(4, 17) } },
    {
      name: 'педагогов нет',
      facts: { staff: { '': { staff: 0, highestCategory: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'число не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
