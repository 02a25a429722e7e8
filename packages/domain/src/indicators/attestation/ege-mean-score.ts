import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const egeMeanScore = defineIndicator({
  id: 'ege-mean-score',
  title: 'Средний тестовый балл ЕГЭ по предмету',
  short: 'Средний балл',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'score',
  precision: 1,
  better: 'higher',
  by: ['subject', 'level'],
  words: 'сумма тестовых баллов ÷ число результатов; выпускники текущего года, основной период',
  formula: mean(egeResults.f.scores.where({ attempt: 'main', category: 'current' })),
  examples: [
    {
      name: 'шесть результатов',
      cell: { subject: 'rus', level: 'single' },
      facts: {
        'ege-results': {
          'attempt=main;category=current;level=single;subject=rus': {
            takers: 6,
            belowMinimum: 0,
            scores: { 45: 1, 52: 1, 61: 1, 66: 1, 70: 1, 84: 1 },
          },
        },
      },
      expected: { value: exact(63) },
    },
    {
      name: 'баллы не указаны',
      cell: { subject: 'rus', level: 'single' },
      facts: {
        'ege-results': { 'attempt=main;category=current;level=single;subject=rus': { takers: 6, belowMinimum: 0 } },
      },
      expected: { state: 'missing' },
    },
  ],
})
