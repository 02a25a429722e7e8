import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { staffAge } from '../../forms/staff/staff-age.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { byAge } from './sample-staff.ts'

export const staffAgeTo35 = defineIndicator({
  id: 'staff-age-to-35',
  title:
    'Удельный вес численности педагогических работников в возрасте до 35 лет в общей численности педагогических работников',
  short: 'До 35 лет',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'педагогические работники в возрасте до 35 лет ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staffAge.f.staff.where({ age: ['under-30', '30-35'] }), staff.f.staff),
  examples: [
    { name: '3 из 17', facts: { 'staff-age': byAge, staff: { '': { staff: 17 } } }, expected: { value: exact(3, 17) } },
    { name: 'распределение не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
