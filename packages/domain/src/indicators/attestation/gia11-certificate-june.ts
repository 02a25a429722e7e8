import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const gia11CertificateJune = defineIndicator({
  id: 'gia11-certificate-june',
  title: 'Доля выпускников 11 классов, получивших аттестат до 30 июня',
  short: 'Аттестат до 30 июня',
  source: roadmap320.item('1.13'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'получили аттестат до 30 июня ÷ все выпускники 11 классов × 100',
  formula: share(gia11Graduates.f.certificateByJune, gia11Graduates.f.graduates),
  examples: [
    {
      name: '35 из 38',
      facts: { 'gia11-graduates': { '': { graduates: 38, certificateByJune: 35 } } },
      expected: { value: exact(35, 38) },
    },
    notReported,
  ],
})
