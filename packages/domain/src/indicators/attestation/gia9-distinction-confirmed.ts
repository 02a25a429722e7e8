import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Distinction } from '../../forms/attestation/gia9-distinction.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia9DistinctionConfirmed = defineIndicator({
  id: 'gia9-distinction-confirmed',
  title: 'Доля претендентов, подтвердивших аттестат с отличием за 9 класс',
  short: 'Подтвердили отличие',
  source: roadmap320.item('1.9'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'подтвердили аттестат с отличием ÷ претендовали на него × 100',
  formula: share(gia9Distinction.f.confirmed, gia9Distinction.f.putForward),
  examples: [
    {
      name: '4 из 5',
      facts: { 'gia9-distinction': { '': { putForward: 5, confirmed: 4 } } },
      expected: { value: exact(4, 5) },
    },
    {
      name: 'претендентов не было',
      facts: { 'gia9-distinction': { '': { putForward: 0, confirmed: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
