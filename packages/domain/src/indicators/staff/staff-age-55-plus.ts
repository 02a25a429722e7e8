import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { staffAge } from '../../forms/staff/staff-age.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { byAge } from './sample-staff.ts'

export const staffAge55Plus = defineIndicator({
  id: 'staff-age-55-plus',
  title:
    'Удельный вес численности педагогических работников в возрасте от 55 лет в общей численности педагогических работников',
  short: 'От 55 лет',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'педагогические работники в возрасте от 55 лет ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staffAge.f.staff.where({ age: ['55-60', '61-plus'] }), staff.f.staff),
  examples: [
    { name: '6 из 17', facts: { 'staff-age': byAge, staff: { '': { staff: 17 } } }, expected: { value: exact(6, 17) } },
    { name: 'распределение не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
