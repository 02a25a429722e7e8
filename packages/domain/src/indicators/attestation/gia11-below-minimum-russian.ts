import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia11BelowMinimumRussian = defineIndicator({
  id: 'gia11-below-minimum-russian',
  title: 'Доля выпускников, сдавших единый государственный экзамен по русскому языку ниже установленного минимума',
  short: 'Ниже минимума по русскому языку',
  source: roadmap320.item('1.12'),
  provenance: 'act',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words: 'выпускники, набравшие ниже минимума по русскому языку ÷ все выпускники 11 классов × 100',
  formula: share(gia11Graduates.f.belowRussian, gia11Graduates.f.graduates),
  examples: [
    {
      name: 'два из тринадцати',
      facts: { 'gia11-graduates': { '': { graduates: 13, belowRussian: 2 } } },
      expected: { value: exact(2, 13) },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
