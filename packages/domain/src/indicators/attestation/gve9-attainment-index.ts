import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gve9Results } from '../../forms/attestation/gve9-results.ts'
import { exact } from '../../kernel/exact.ts'
import { weighted } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const marks = gve9Results.f.marks.where({ attempt: 'main' })
const mark = (value: number) => marks.from(value).below(value + 1)

export const gve9AttainmentIndex = defineIndicator({
  id: 'gve9-attainment-index',
  title: 'Степень обученности учащихся (СОУ) на ГВЭ-9 по предмету',
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
      facts: { 'gve9-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(288, 5) },
    },
    {
      name: 'предмет никто не сдавал',
      cell: inRussian,
      facts: { 'gve9-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
