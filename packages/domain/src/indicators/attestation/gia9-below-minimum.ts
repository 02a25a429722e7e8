import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia9BelowMinimum = defineIndicator({
  id: 'gia9-below-minimum',
  title: 'Доля выпускников 9 классов ниже минимума по русскому языку или математике',
  short: 'Ниже минимума',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words:
    'ниже минимума хотя бы по одному из двух предметов ÷ все выпускники 9 классов × 100; человек считается один раз',
  formula: share(gia9Graduates.f.belowEither, gia9Graduates.f.graduates),
  examples: [
    {
      name: '3 из 38',
      facts: { 'gia9-graduates': { '': { graduates: 38, belowEither: 3 } } },
      expected: { value: exact(3, 38) },
    },
    {
      name: 'выпуска не было',
      facts: { 'gia9-graduates': { '': { graduates: 0, belowEither: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
