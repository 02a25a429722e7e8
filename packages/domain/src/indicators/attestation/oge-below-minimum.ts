import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, nobodySat, twentyMarks } from './sample-marks.ts'

export const ogeBelowMinimum = defineIndicator({
  id: 'oge-below-minimum',
  title: 'Доля участников ОГЭ, не преодолевших минимум по предмету',
  short: 'ОГЭ',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['subject'],
  words: 'не преодолели минимум ÷ участников × 100; основной период',
  formula: share(ogeResults.f.belowMinimum.where({ attempt: 'main' }), ogeResults.f.takers.where({ attempt: 'main' })),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(1, 20) },
    },
    nobodySat,
  ],
})
