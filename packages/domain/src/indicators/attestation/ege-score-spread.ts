import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact, rootOf } from '../../kernel/exact.ts'
import { spread } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const egeScoreSpread = defineIndicator({
  id: 'ege-score-spread',
  title: 'Стандартное отклонение тестового балла ЕГЭ по предмету',
  short: 'Разброс',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'score',
  precision: 1,
  better: 'neither',
  by: ['subject', 'level'],
  words: 'корень из суммы квадратов отклонений от среднего, делённой на число результатов без одного',
  formula: spread(egeResults.f.scores.where({ attempt: 'main', category: 'current' })),
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
      expected: { value: rootOf(exact(948, 5)) },
    },
    {
      name: 'один результат не имеет разброса',
      cell: { subject: 'rus', level: 'single' },
      facts: {
        'ege-results': {
          'attempt=main;category=current;level=single;subject=rus': { takers: 1, belowMinimum: 0, scores: { 45: 1 } },
        },
      },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
