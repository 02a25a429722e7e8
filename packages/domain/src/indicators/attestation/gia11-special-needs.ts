import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const gia11SpecialNeeds = defineIndicator({
  id: 'gia11-special-needs',
  title: 'Доля выпускников 11 классов с ограниченными возможностями здоровья',
  short: 'Выпускники с ОВЗ',
  source: roadmap320.item('1.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words: 'выпускники с ОВЗ ÷ все выпускники 11 классов × 100',
  formula: share(gia11Graduates.f.specialNeeds, gia11Graduates.f.graduates),
  examples: [
    {
      name: '3 из 38',
      facts: { 'gia11-graduates': { '': { graduates: 38, specialNeeds: 3 } } },
      expected: { value: exact(3, 38) },
    },
    notReported,
  ],
})
