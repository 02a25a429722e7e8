import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headScoreSheet } from '../../forms/heads/head-score-sheet.ts'
import { headSheet } from '../../forms/heads/head-sheet.ts'
import { exact } from '../../kernel/exact.ts'
import { pointsShare } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const headScoreShare = defineIndicator({
  id: 'head-score-share',
  title: 'Доля набранных баллов от максимума',
  short: 'Доля от максимума',
  source: roadmap320.item('9.3'),
  provenance: 'proposal',
  purpose: 'personnel',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'сумма баллов ÷ наибольшая сумма по применимым критериям × 100; по району — сумма ÷ сумма, а не среднее долей',
  formula: pointsShare(headSheet.f, headScoreSheet, 'criterion'),
  examples: [
    {
      name: '3 из 4: за профильные классы не спрашивают',
      facts: {
        'head-sheet': {
          'criterion=certificates': { applies: 1, figure: 100 },
          'criterion=extra-education': { applies: 1, figure: 75 },
          'criterion=profile-classes': { applies: 0 },
        },
      },
      expected: { value: exact(3, 4) },
    },
    {
      name: 'ни один критерий не применяется',
      facts: { 'head-sheet': { 'criterion=profile-classes': { applies: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
