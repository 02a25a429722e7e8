import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia11Admitted = defineIndicator({
  id: 'gia11-admitted',
  title: 'Доля выпускников 11 классов, допущенных к ГИА',
  short: 'Допущены',
  source: roadmap320.item('1.13'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'допущены к ГИА ÷ все выпускники 11 классов × 100',
  formula: share(gia11Graduates.f.admitted, gia11Graduates.f.graduates),
  examples: [
    {
      name: '37 из 38',
      facts: { 'gia11-graduates': { '': { graduates: 38, admitted: 37 } } },
      expected: { value: exact(37, 38) },
    },
    {
      name: 'выпуска не было',
      facts: { 'gia11-graduates': { '': { graduates: 0, admitted: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
