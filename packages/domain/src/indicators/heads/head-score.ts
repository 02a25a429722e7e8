import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headScoreSheet } from '../../forms/heads/head-score-sheet.ts'
import { headSheet } from '../../forms/heads/head-sheet.ts'
import { exact } from '../../kernel/exact.ts'
import { points } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const headScore = defineIndicator({
  id: 'head-score',
  title: 'Итоговый балл эффективности руководителя',
  short: 'Балл руководителя',
  source: roadmap320.item('9.3'),
  provenance: 'proposal',
  purpose: 'personnel',
  unit: 'score',
  level: 'unit',
  precision: 0,
  better: 'higher',
  words:
    'сумма баллов по применимым критериям оценочного листа; баллы бывают отрицательными, у каждого критерия есть предел',
  formula: points(headSheet.f, headScoreSheet, 'criterion'),
  examples: [
    {
      name: '2 балла и минус 3: предел за пять предписаний',
      facts: {
        'head-sheet': {
          'criterion=certificates': { applies: 1, figure: 100 },
          'criterion=prescriptions': { applies: 1, figure: 5 },
        },
      },
      expected: { value: exact(-1) },
    },
    {
      name: 'критерий применяется, а значения нет',
      facts: { 'head-sheet': { 'criterion=vacancies': { applies: 1 } } },
      expected: { state: 'missing' },
    },
  ],
})
