import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'
import { notReported } from './sample-scores.ts'

export const ogeTakers = defineIndicator({
  id: 'oge-takers',
  title: 'Число участников ОГЭ по предмету',
  short: 'Участников',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'neither',
  by: ['subject'],
  words: 'основной период',
  formula: total(ogeResults.f.takers.where({ attempt: 'main' })),
  examples: [
    {
      name: 'двадцать',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(20) },
    },
    { ...notReported, cell: inRussian },
  ],
})
