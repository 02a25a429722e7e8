import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Distinction } from '../../forms/attestation/gia11-distinction.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const medalFirstConfirmed = defineIndicator({
  id: 'medal-first-confirmed',
  title: 'Доля претендентов на медаль I степени, подтвердивших именно её',
  short: 'Подтвердили I степень',
  source: roadmap320.item('1.10'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'подтвердили медаль I степени ÷ претендовали на медаль I степени × 100',
  formula: share(gia11Distinction.f.confirmedFirst, gia11Distinction.f.putForwardFirst),
  examples: [
    {
      name: 'один из двух',
      facts: { 'gia11-distinction': { '': { putForwardFirst: 2, confirmedFirst: 1 } } },
      expected: { value: exact(1, 2) },
    },
    {
      name: 'претендентов не было',
      facts: { 'gia11-distinction': { '': { putForwardFirst: 0, confirmedFirst: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
