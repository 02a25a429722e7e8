import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprResults } from '../../forms/vpr/vpr-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { markPassed } from '../../parameters/mark-passed.ts'
import { twentyMarks } from '../attestation/sample-marks.ts'
import { fifthGradeRussian, inFifthGradeRussian } from './sample-works.ts'

const marks = vprResults.f.marks

export const vprTwos = defineIndicator({
  id: 'vpr-twos',
  title: 'Доля отметок «2» на ВПР по предмету',
  short: 'ВПР, «2»',
  source: roadmap320.item('1.5'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['subject', 'grade'],
  words: 'отметки «2» ÷ все отметки × 100',
  formula: share(marks.below(parameter(markPassed)), marks),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      expected: { value: exact(1, 20) },
    },
    {
      name: 'работу никто не писал',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
