import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { markGood } from '../../parameters/mark-good.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })

export const ogeQualityRate = defineIndicator({
  id: 'oge-quality-rate',
  title: 'Качество знаний на ОГЭ по предмету',
  short: 'Качество',
  source: roadmap320.item('1.1'),
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
      cell: { subject: 'rus' },
      facts: {
        'oge-results': {
          'attempt=main;subject=rus': {
            takers: 20,
            notAssessed: 0,
            belowMinimum: 1,
            marks: { 5: 4, 4: 7, 3: 8, 2: 1 },
          },
        },
      },
      expected: { value: exact(11, 20) },
    },
    {
      name: 'предмет никто не сдавал',
      cell: { subject: 'physics' },
      facts: { 'oge-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
