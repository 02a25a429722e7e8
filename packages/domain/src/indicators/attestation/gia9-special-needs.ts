import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const gia9SpecialNeeds = defineIndicator({
  id: 'gia9-special-needs',
  title: 'Доля выпускников 9 классов с ограниченными возможностями здоровья',
  short: 'Выпускники с ОВЗ',
  source: roadmap320.item('1.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words: 'выпускники с ОВЗ ÷ все выпускники 9 классов × 100',
  formula: share(gia9Graduates.f.specialNeeds, gia9Graduates.f.graduates),
  examples: [
    {
      name: '3 из 38',
      facts: { 'gia9-graduates': { '': { graduates: 38, specialNeeds: 3 } } },
      expected: { value: exact(3, 38) },
    },
    notReported,
  ],
})
