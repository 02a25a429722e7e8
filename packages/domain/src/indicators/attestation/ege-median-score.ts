import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { quantile } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const egeMedianScore = defineIndicator({
  id: 'ege-median-score',
  title: 'Медиана тестового балла ЕГЭ по предмету',
  short: 'Медиана',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'score',
  precision: 1,
  better: 'higher',
  by: ['subject', 'level'],
  words: 'средний по порядку результат; при чётном числе результатов — середина двух средних',
  formula: quantile(egeResults.f.scores.where({ attempt: 'main', category: 'current' }), exact(1, 2)),
  examples: [
    {
      name: 'чётное число результатов',
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
      expected: { value: exact(127, 2) },
    },
    {
      name: 'предмет никто не сдавал',
      cell: { subject: 'history', level: 'single' },
      facts: { 'ege-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
