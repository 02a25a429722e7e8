import { roadmap320 } from '../../acts/roadmap-320.ts'
import { staff } from '../../forms/staff/staff.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const staffHigherPed = defineIndicator({
  id: 'staff-higher-ped',
  title:
    'Удельный вес численности педагогических работников, имеющих высшее образование педагогической направленности (профиля), в общей численности педагогических работников',
  short: 'Высшее педагогическое',
  source: roadmap320.item('3.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'педагогические работники, имеющих высшее образование педагогической направленности (профиля) ÷ все педагогические работники × 100; по основному месту работы, на 20 сентября',
  formula: share(staff.f.higherPedagogical, staff.f.staff),
  examples: [
    {
      name: '13 из 17',
      facts: { staff: { '': { staff: 17, higherPedagogical: 13 } } },
      expected: { value: exact(13, 17) },
    },
    {
      name: 'педагогов нет',
      facts: { staff: { '': { staff: 0, higherPedagogical: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'число не указано', facts: { staff: { '': { staff: 17 } } }, expected: { state: 'missing' } },
  ],
})
