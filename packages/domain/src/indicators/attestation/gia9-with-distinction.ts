import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { gia9Distinction } from '../../forms/attestation/gia9-distinction.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const gia9WithDistinction = defineIndicator({
  id: 'gia9-with-distinction',
  title: 'Доля выпускников 9 классов, получивших аттестат с отличием',
  short: 'Аттестат с отличием',
  source: roadmap320.item('1.9'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'подтвердили аттестат с отличием ÷ все выпускники 9 классов × 100',
  formula: share(gia9Distinction.f.confirmed, gia9Graduates.f.graduates),
  examples: [
    {
      name: '4 из 38',
      facts: {
        'gia9-distinction': { '': { putForward: 5, confirmed: 4 } },
        'gia9-graduates': { '': { graduates: 38 } },
      },
      expected: { value: exact(4, 38) },
    },
    notReported,
  ],
})
