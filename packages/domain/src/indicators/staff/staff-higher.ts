import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const staffHigher = defineIndicator({
  id: 'staff-higher',
  title:
    'Удельный вес численности педагогических работников, имеющих высшее образование, в общей численности педагогических работников',
  short: 'Высшее образование',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'педагогические работники, имеющих высшее образование ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staff.f.higher, staff.f.staff),
  examples: [
    { name: '14 из 17', facts: { staff: { '': { staff: 17, higher: 14 } } }, expected: { value: exact(14, 17) } },
    {
      name: 'педагогов нет',
      facts: { staff: { '': { staff: 0, higher: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'число не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
