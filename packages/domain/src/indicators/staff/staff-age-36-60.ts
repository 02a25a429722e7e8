import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { staffAge } from '../../forms/staff/staff-age.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { byAge } from './sample-staff.ts'

export const staffAge3660 = defineIndicator({
  id: 'staff-age-36-60',
  title:
    'Удельный вес численности педагогических работников в возрасте от 36 до 60 лет в общей численности педагогических работников',
  short: '36–60 лет',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'педагогические работники в возрасте от 36 до 60 лет ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staffAge.f.staff.where({ age: ['36-54', '55-60'] }), staff.f.staff),
  examples: [
    {
      name: '12 из 17',
      facts: { 'staff-age': byAge, staff: { '': { staff: 17 } } },
      expected: { value: exact(12, 17) },
    },
    { name: 'распределение не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
