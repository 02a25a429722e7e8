import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gve11Results } from '../../forms/attestation/gve11-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { markGood } from '../../parameters/mark-good.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const marks = gve11Results.f.marks.where({ attempt: 'main' })

export const gve11QualityRate = defineIndicator({
  id: 'gve11-quality-rate',
  title: 'Качество знаний на ГВЭ-11 по предмету',
  short: 'Качество знаний',
  source: roadmap320.item('1.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['subject'],
  words: 'отметки «5» и «4» ÷ все отметки × 100; основной период',
  formula: share(marks.from(parameter(markGood)), marks),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inRussian,
      facts: { 'gve11-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(11, 20) },
    },
    {
      name: 'предмет никто не сдавал',
      cell: inRussian,
      facts: { 'gve11-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
