import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia9Certificate = defineIndicator({
  id: 'gia9-certificate',
  title: 'Доля выпускников 9 классов, получивших аттестат до 30 сентября',
  short: 'Получили аттестат',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'получили аттестат до 30 сентября (вместе с получившими до 30 июня) ÷ все выпускники 9 классов × 100',
  formula: share(gia9Graduates.f.certificateBySeptember, gia9Graduates.f.graduates),
  examples: [
    {
      name: '36 из 38',
      facts: { 'gia9-graduates': { '': { graduates: 38, certificateBySeptember: 36 } } },
      expected: { value: exact(36, 38) },
    },
    {
      name: 'выпуска не было',
      facts: { 'gia9-graduates': { '': { graduates: 0, certificateBySeptember: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
