import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia11SpecialNeedsBelow = defineIndicator({
  id: 'gia11-special-needs-below',
  title: 'Доля выпускников 11 классов с ограниченными возможностями здоровья, не преодолевших минимум',
  short: 'С ОВЗ ниже минимума',
  source: roadmap320.item('1.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words:
    'выпускники с ОВЗ ниже минимума по русскому языку или математике ÷ выпускники с ОВЗ, сдававшие русский язык или математику × 100; не сдавший оба предмета считается один раз',
  formula: share(gia11Graduates.f.specialNeedsBelow, gia11Graduates.f.specialNeedsSat),
  examples: [
    {
      name: '1 из 3',
      facts: { 'gia11-graduates': { '': { specialNeedsSat: 3, specialNeedsBelow: 1 } } },
      expected: { value: exact(1, 3) },
    },
    {
      name: 'выпускников с ОВЗ не было',
      facts: { 'gia11-graduates': { '': { specialNeedsSat: 0, specialNeedsBelow: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
