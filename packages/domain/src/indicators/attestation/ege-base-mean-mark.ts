import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

const marks = egeResults.f.marks.where({ subject: 'math', level: 'base', attempt: 'main', category: 'current' })

export const egeBaseMeanMark = defineIndicator({
  id: 'ege-base-mean-mark',
  title: 'Средняя отметка ЕГЭ по математике базового уровня',
  short: 'Базовая математика, отметка',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'mark',
  precision: 2,
  better: 'higher',
  words: 'сумма отметок ÷ число отметок; выпускники текущего года, основной период',
  formula: mean(marks),
  examples: [
    {
      name: 'одиннадцать отметок',
      facts: {
        'ege-results': {
          'attempt=main;category=current;level=base;subject=math': {
            takers: 11,
            belowMinimum: 1,
            marks: { 2: 1, 3: 2, 4: 5, 5: 3 },
          },
        },
      },
      expected: { value: exact(43, 11) },
    },
    notReported,
  ],
})
