import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Distinction } from '../../forms/attestation/gia11-distinction.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const medalClaimants = defineIndicator({
  id: 'medal-claimants',
  title: 'Число выпускников, претендующих на медаль «За особые успехи в учении»',
  short: 'Претендуют на медаль',
  source: roadmap320.item('1.10'),
  provenance: 'act',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',
  words: 'претенденты на медаль I и II степени вместе',
  formula: total(gia11Distinction.f.putForward),
  examples: [
    { name: 'четверо', facts: { 'gia11-distinction': { '': { putForward: 4 } } }, expected: { value: exact(4) } },
    notReported,
  ],
})
