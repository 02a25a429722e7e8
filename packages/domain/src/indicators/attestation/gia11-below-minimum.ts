import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia11BelowMinimum = defineIndicator({
  id: 'gia11-below-minimum',
  title:
    'Доля выпускников, сдавших единый государственный экзамен по русскому языку и математике ниже установленного минимума',
  short: 'Ниже минимума хотя бы по одному предмету',
  source: roadmap320.item('1.12'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words: 'выпускники, набравшие ниже минимума по русскому языку или по математике ÷ все выпускники 11 классов × 100',
  formula: share(gia11Graduates.f.belowEither, gia11Graduates.f.graduates),
  examples: [
    {
      name: '17 выпускников, одна «2» по базовой математике',
      facts: { 'gia11-graduates': { '': { graduates: 17, belowEither: 1 } } },
      expected: { value: exact(1, 17) },
    },
    {
      name: 'выпуска не было',
      facts: { 'gia11-graduates': { '': { graduates: 0, belowEither: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    {
      name: 'число не преодолевших не указано',
      facts: { 'gia11-graduates': { '': { graduates: 17 } } },
      expected: { state: 'missing' },
    },
  ],
})
