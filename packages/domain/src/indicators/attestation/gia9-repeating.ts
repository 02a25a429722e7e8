import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia9Repeating = defineIndicator({
  id: 'gia9-repeating',
  title: 'Доля выпускников 9 классов, оставленных на повторное обучение',
  short: 'Оставлены на повторное обучение',
  source: roadmap320.item('1.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words: 'оставлены на повторное обучение ÷ все выпускники 9 классов × 100',
  formula: share(gia9Graduates.f.repeating, gia9Graduates.f.graduates),
  examples: [
    {
      name: '2 из 38',
      facts: { 'gia9-graduates': { '': { graduates: 38, repeating: 2 } } },
      expected: { value: exact(2, 38) },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
