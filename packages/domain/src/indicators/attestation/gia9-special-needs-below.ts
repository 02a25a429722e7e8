import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia9SpecialNeedsBelow = defineIndicator({
  id: 'gia9-special-needs-below',
  title: 'Доля выпускников 9 классов с ограниченными возможностями здоровья, не преодолевших минимум',
  short: 'С ОВЗ ниже минимума',
  source: roadmap320.item('1.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words:
    'выпускники с ОВЗ ниже минимума по русскому языку или математике ÷ выпускники с ОВЗ, сдававшие русский язык или математику × 100; не сдавший оба предмета считается один раз',
  formula: share(gia9Graduates.f.specialNeedsBelow, gia9Graduates.f.specialNeedsSat),
  examples: [
    {
      name: '1 из 3',
      facts: { 'gia9-graduates': { '': { specialNeedsSat: 3, specialNeedsBelow: 1 } } },
      expected: { value: exact(1, 3) },
    },
    {
      name: 'выпускников с ОВЗ не было',
      facts: { 'gia9-graduates': { '': { specialNeedsSat: 0, specialNeedsBelow: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
