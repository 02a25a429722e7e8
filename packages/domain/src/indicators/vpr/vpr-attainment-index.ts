import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprResults } from '../../forms/vpr/vpr-results.ts'
import { exact } from '../../kernel/exact.ts'
import { weighted } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { twentyMarks } from '../attestation/sample-marks.ts'
import { fifthGradeRussian, inFifthGradeRussian } from './sample-works.ts'

const marks = vprResults.f.marks
const mark = (value: number) => marks.from(value).below(value + 1)

export const vprAttainmentIndex = defineIndicator({
  id: 'vpr-attainment-index',
  title: 'Степень обученности учащихся (СОУ) на ВПР по предмету',
  short: 'СОУ',
  source: roadmap320.item('1.5'),
  provenance: 'code',
  purpose: 'support',
  unit: 'index',
  precision: 1,
  better: 'higher',
  by: ['subject', 'grade'],
  words: '(100 × «5» + 64 × «4» + 36 × «3» + 16 × «2») ÷ все отметки',
  formula: weighted([100, mark(5)], [64, mark(4)], [36, mark(3)], [16, mark(2)]),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      expected: { value: exact(288, 5) },
    },
    {
      name: 'работу никто не писал',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
