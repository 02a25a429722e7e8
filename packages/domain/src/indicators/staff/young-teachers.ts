import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const youngTeachers = defineIndicator({
  id: 'young-teachers',
  title: 'Доля молодых педагогов',
  short: 'Молодые педагоги',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'педагогические работники моложе 35 лет со стажем до 3 лет ÷ все педагогические работники × 100; на 20 сентября; район может определить молодого педагога иначе',
  formula: share(staff.f.young, staff.f.staff),
  examples: [
    { name: '2 из 17', facts: { staff: { '': { staff: 17, young: 2 } } }, expected: { value: exact(2, 17) } },
    {
      name: 'педагогов нет',
      facts: { staff: { '': { staff: 0, young: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'число не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
