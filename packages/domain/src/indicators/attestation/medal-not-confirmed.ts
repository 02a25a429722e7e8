import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Distinction } from '../../forms/attestation/gia11-distinction.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const medalNotConfirmed = defineIndicator({
  id: 'medal-not-confirmed',
  title: 'Доля претендентов на медаль, не подтвердивших её результатами ЕГЭ',
  short: 'Не подтвердили медаль',
  source: roadmap320.item('1.10'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words: 'не подтвердили медаль ни I, ни II степени ÷ претендовали на медаль × 100',
  formula: share(gia11Distinction.f.notConfirmed, gia11Distinction.f.putForward),
  examples: [
    {
      name: 'один из четырёх',
      facts: { 'gia11-distinction': { '': { putForward: 4, notConfirmed: 1 } } },
      expected: { value: exact(1, 4) },
    },
    {
      name: 'исход не известен',
      facts: { 'gia11-distinction': { '': { putForward: 4 } } },
      expected: { state: 'missing' },
    },
  ],
})
