import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const gia9CertificateJune = defineIndicator({
  id: 'gia9-certificate-june',
  title: 'Доля выпускников 9 классов, получивших аттестат до 30 июня',
  short: 'Аттестат до 30 июня',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'получили аттестат до 30 июня ÷ все выпускники 9 классов × 100',
  formula: share(gia9Graduates.f.certificateByJune, gia9Graduates.f.graduates),
  examples: [
    {
      name: '35 из 38',
      facts: { 'gia9-graduates': { '': { graduates: 38, certificateByJune: 35 } } },
      expected: { value: exact(35, 38) },
    },
    notReported,
  ],
})
