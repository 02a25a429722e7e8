import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, nobodySat, twentyMarks } from './sample-marks.ts'

export const ogeMeanMark = defineIndicator({
  id: 'oge-mean-mark',
  title: 'Средняя отметка ОГЭ по предмету',
  short: 'Средняя отметка',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'mark',
  precision: 2,
  better: 'higher',
  by: ['subject'],
  words: 'сумма отметок ÷ число отметок; «н/а» отметкой не считается; основной период',
  formula: mean(ogeResults.f.marks.where({ attempt: 'main' })),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(74, 20) },
    },
    nobodySat,
  ],
})
