import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gve11Results } from '../../forms/attestation/gve11-results.ts'
import { exact } from '../../kernel/exact.ts'
import { weighted } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const marks = gve11Results.f.marks.where({ attempt: 'main' })
const mark = (value: number) => marks.from(value).below(value + 1)

export const gve11AttainmentIndex = defineIndicator({
  id: 'gve11-attainment-index',
  title: 'Степень обученности учащихся (СОУ) на ГВЭ-11 по предмету',
  short: 'СОУ',
  source: roadmap320.item('1.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'index',
  precision: 1,
  better: 'higher',
  by: ['subject'],
  words: '(100 × «5» + 64 × «4» + 36 × «3» + 16 × «2») ÷ все отметки; основной период',
  formula: weighted([100, mark(5)], [64, mark(4)], [36, mark(3)], [16, mark(2)]),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inRussian,
      facts: { 'gve11-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(288, 5) },
    },
    {
      name: 'предмет никто не сдавал',
      cell: inRussian,
      facts: { 'gve11-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
