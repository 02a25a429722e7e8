import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { staffExperience } from '../../forms/staff/staff-experience.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { byExperience } from './sample-staff.ts'

export const staffExpUnder5 = defineIndicator({
  id: 'staff-exp-under-5',
  title:
    'Удельный вес численности педагогических работников с педагогическим стажем до 5 лет в общей численности педагогических работников',
  short: 'Стаж до 5 лет',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'педагогические работники с педагогическим стажем до 5 лет ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staffExperience.f.staff.where({ experience: ['under-3', '3-5'] }), staff.f.staff),
  examples: [
    {
      name: '3 из 17',
      facts: { 'staff-experience': byExperience, staff: { '': { staff: 17 } } },
      expected: { value: exact(3, 17) },
    },
    { name: 'распределение не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
