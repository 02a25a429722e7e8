import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gve9Results } from '../../forms/attestation/gve9-results.ts'
import { exact } from '../../kernel/exact.ts'
import { mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const marks = gve9Results.f.marks.where({ attempt: 'main' })

export const gve9MeanMark = defineIndicator({
  id: 'gve9-mean-mark',
  title: 'Средняя отметка на ГВЭ-9 по предмету',
  short: 'Средняя отметка',
  source: roadmap320.item('1.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'mark',
  precision: 2,
  better: 'higher',
  by: ['subject'],
  words: 'сумма отметок ÷ число отметок; основной период',
  formula: mean(marks),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inRussian,
      facts: { 'gve9-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(74, 20) },
    },
    {
      name: 'предмет никто не сдавал',
      cell: inRussian,
      facts: { 'gve9-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
