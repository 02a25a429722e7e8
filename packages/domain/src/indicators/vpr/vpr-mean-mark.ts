import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprResults } from '../../forms/vpr/vpr-results.ts'
import { exact } from '../../kernel/exact.ts'
import { mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { twentyMarks } from '../attestation/sample-marks.ts'
import { fifthGradeRussian, inFifthGradeRussian } from './sample-works.ts'

const marks = vprResults.f.marks

export const vprMeanMark = defineIndicator({
  id: 'vpr-mean-mark',
  title: 'Средняя отметка на ВПР по предмету',
  short: 'Средняя отметка',
  source: roadmap320.item('1.5'),
  provenance: 'code',
  purpose: 'support',
  unit: 'mark',
  precision: 2,
  better: 'higher',
  by: ['subject', 'grade'],
  words: 'сумма отметок ÷ число отметок',
  formula: mean(marks),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      expected: { value: exact(74, 20) },
    },
    {
      name: 'работу никто не писал',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
