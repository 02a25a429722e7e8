import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { egeHighScore } from '../../parameters/ege-high-score.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeHighScores = defineIndicator({
  id: 'ege-high-scores',
  title: 'Доля высоких результатов ЕГЭ по предмету',
  short: 'Высокие результаты',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['subject', 'level'],
  words: 'результаты не ниже границы высокого балла ÷ все результаты × 100; по результатам, а не по людям',
  formula: share(scores.from(parameter(egeHighScore)), scores),
  examples: [
    {
      name: '80 баллов ещё не высокий результат, 81 — высокий',
      cell: { subject: 'rus', level: 'single' },
      facts: {
        'ege-results': {
          'attempt=main;category=current;level=single;subject=rus': {
            takers: 3,
            belowMinimum: 0,
            scores: { 80: 1, 81: 1, 100: 1 },
          },
        },
      },
      expected: { value: exact(2, 3) },
    },
    {
      name: 'школа не отчиталась',
      cell: { subject: 'rus', level: 'single' },
      facts: {},
      expected: { state: 'missing' },
    },
  ],
})
