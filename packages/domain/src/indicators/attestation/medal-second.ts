import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { gia11Distinction } from '../../forms/attestation/gia11-distinction.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const medalSecond = defineIndicator({
  id: 'medal-second',
  title: 'Доля выпускников 11 классов, получивших медаль II степени',
  short: 'Медаль II степени',
  source: roadmap320.item('1.10'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'подтвердили медаль II степени ÷ все выпускники 11 классов × 100',
  formula: share(gia11Distinction.f.confirmedSecond, gia11Graduates.f.graduates),
  examples: [
    {
      name: '2 из 17',
      facts: { 'gia11-distinction': { '': { confirmedSecond: 2 } }, 'gia11-graduates': { '': { graduates: 17 } } },
      expected: { value: exact(2, 17) },
    },
    notReported,
  ],
})
