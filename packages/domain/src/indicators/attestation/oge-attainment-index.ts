import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { weighted } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { attainmentNotAssessed } from '../../parameters/attainment-not-assessed.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })
const mark = (value: number) => marks.from(value).below(value + 1)

export const ogeAttainmentIndex = defineIndicator({
  id: 'oge-attainment-index',
  title: 'Степень обученности учащихся (СОУ) на ОГЭ по предмету',
  short: 'СОУ',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'index',
  precision: 1,
  better: 'higher',
  by: ['subject'],
  words:
    '(100 × «5» + 64 × «4» + 36 × «3» + 16 × «2» + вес «н/а» × число «н/а») ÷ (все отметки и «н/а»); основной период',
  formula: weighted(
    [100, mark(5)],
    [64, mark(4)],
    [36, mark(3)],
    [16, mark(2)],
    [parameter(attainmentNotAssessed), ogeResults.f.notAssessed.where({ attempt: 'main' })],
  ),
  examples: [
    {
      name: 'двадцать отметок',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(288, 5) },
    },
    {
      name: 'с одним «н/а»',
      cell: inRussian,
      facts: {
        'oge-results': {
          'attempt=main;subject=rus': { ...twentyMarks, notAssessed: 1 },
        },
      },
      expected: { value: exact(1159, 21) },
    },
    {
      name: 'число «н/а» не указано',
      cell: inRussian,
      facts: {
        'oge-results': {
          'attempt=main;subject=rus': { takers: 20, belowMinimum: 1, marks: { 5: 4, 4: 7, 3: 8, 2: 1 } },
        },
      },
      expected: { state: 'missing' },
    },
  ],
})
