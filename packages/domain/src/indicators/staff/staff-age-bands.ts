import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { staffAge } from '../../forms/staff/staff-age.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { byAge } from './sample-staff.ts'

export const staffAgeBands = defineIndicator({
  id: 'staff-age-bands',
  title: 'Распределение педагогических работников по возрасту',
  short: 'По возрасту',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  by: ['age'],
  words:
    'педагогические работники возрастной группы ÷ все педагогические работники × 100; для каждой группы отдельно, на 20 сентября',
  formula: share(staffAge.f.staff, staff.f.staff),
  examples: [
    {
      name: '61 год и старше: 2 из 17',
      cell: { age: '61-plus' },
      facts: { 'staff-age': byAge, staff: { '': { staff: 17 } } },
      expected: { value: exact(2, 17) },
    },
    {
      name: 'распределение не указано',
      cell: { age: '61-plus' },
      facts: { staff: { '': { staff: 17 } } },
      expected: { state: 'missing' },
    },
  ],
})
