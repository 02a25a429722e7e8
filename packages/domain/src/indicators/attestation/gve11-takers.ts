import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gve11Results } from '../../forms/attestation/gve11-results.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'
import { notReported } from './sample-scores.ts'

export const gve11Takers = defineIndicator({
  id: 'gve11-takers',
  title: 'Число участников ГВЭ-11 по предмету',
  short: 'Участников',
  source: roadmap320.item('1.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'neither',
  by: ['subject'],
  words: 'основной период',
  formula: total(gve11Results.f.takers.where({ attempt: 'main' })),
  examples: [
    {
      name: 'двадцать',
      cell: inRussian,
      facts: { 'gve11-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(20) },
    },
    { ...notReported, cell: inRussian },
  ],
})
