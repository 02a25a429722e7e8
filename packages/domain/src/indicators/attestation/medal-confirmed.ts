import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Distinction } from '../../forms/attestation/gia11-distinction.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const medalConfirmed = defineIndicator({
  id: 'medal-confirmed',
  title: 'Доля претендентов на медаль, подтвердивших её результатами ЕГЭ',
  short: 'Подтвердили медаль',
  source: roadmap320.item('1.10'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'подтвердили медаль I или II степени ÷ претендовали на медаль × 100; претендовавший на I степень и выполнивший условия II степени считается подтвердившим',
  formula: share(gia11Distinction.f.confirmed, gia11Distinction.f.putForward),
  examples: [
    {
      name: 'трое из четырёх',
      facts: { 'gia11-distinction': { '': { putForward: 4, confirmed: 3 } } },
      expected: { value: exact(3, 4) },
    },
    {
      name: 'претендентов не было',
      facts: { 'gia11-distinction': { '': { putForward: 0, confirmed: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
