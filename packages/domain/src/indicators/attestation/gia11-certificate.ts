import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia11Certificate = defineIndicator({
  id: 'gia11-certificate',
  title: 'Доля выпускников 11 классов, получивших аттестат до 30 сентября',
  short: 'Получили аттестат',
  source: roadmap320.item('1.12'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'получили аттестат до 30 сентября (вместе с получившими до 30 июня) ÷ все выпускники 11 классов × 100',
  formula: share(gia11Graduates.f.certificateBySeptember, gia11Graduates.f.graduates),
  examples: [
    {
      name: '36 из 38',
      facts: { 'gia11-graduates': { '': { graduates: 38, certificateBySeptember: 36 } } },
      expected: { value: exact(36, 38) },
    },
    {
      name: 'выпуска не было',
      facts: { 'gia11-graduates': { '': { graduates: 0, certificateBySeptember: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
