import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const nonSpecialists = defineIndicator({
  id: 'non-specialists',
  title: 'Доля учителей, ведущих предмет не по специальности',
  short: 'Не по специальности',
  source: roadmap320.item('3.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words:
    'учителя, ведущие хотя бы один предмет без профильного образования и переподготовки ÷ все учителя × 100; на 20 сентября',
  formula: share(staff.f.nonSpecialists, staff.f.teachers),
  examples: [
    {
      name: '3 из 17',
      facts: { staff: { '': { teachers: 17, nonSpecialists: 3 } } },
      expected: { value: exact(3, 17) },
    },
    {
      name: 'учителей нет',
      facts: { staff: { '': { teachers: 0, nonSpecialists: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'число не указано', facts: { staff: { '': { teachers: 17 } } }, expected: { state: 'missing' } },
  ],
})
