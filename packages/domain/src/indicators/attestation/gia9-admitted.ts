import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia9Admitted = defineIndicator({
  id: 'gia9-admitted',
  title: 'Доля выпускников 9 классов, допущенных к ГИА',
  short: 'Допущены',
  source: roadmap320.item('1.13'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'допущены к ГИА ÷ все выпускники 9 классов × 100',
  formula: share(gia9Graduates.f.admitted, gia9Graduates.f.graduates),
  examples: [
    {
      name: '37 из 38',
      facts: { 'gia9-graduates': { '': { graduates: 38, admitted: 37 } } },
      expected: { value: exact(37, 38) },
    },
    {
      name: 'выпуска не было',
      facts: { 'gia9-graduates': { '': { graduates: 0, admitted: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
