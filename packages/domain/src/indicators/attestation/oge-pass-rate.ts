import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { markPassed } from '../../parameters/mark-passed.ts'
import { inRussian, nobodySat, twentyMarks } from './sample-marks.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })

export const ogePassRate = defineIndicator({
  id: 'oge-pass-rate',
  title: 'Успеваемость на ОГЭ по предмету',
  short: 'Успеваемость',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['subject'],
  words: 'отметки «5», «4» и «3» ÷ все отметки × 100; основной период',
  formula: share(marks.from(parameter(markPassed)), marks),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(19, 20) },
    },
    nobodySat,
  ],
})
