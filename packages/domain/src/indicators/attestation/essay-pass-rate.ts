import { roadmap320 } from '../../acts/roadmap-320.ts'
import { essay } from '../../forms/attestation/essay.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const essayPassRate = defineIndicator({
  id: 'essay-pass-rate',
  title: 'Доля участников, получивших «зачёт» за итоговое сочинение (изложение)',
  short: 'Зачёт',
  source: roadmap320.item('1.6'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['term'],
  words: 'получили «зачёт» ÷ участвовали × 100; каждый срок отдельно',
  formula: share(essay.f.passed, essay.f.takers),
  examples: [
    {
      name: '16 из 17',
      cell: { term: 'december' },
      facts: { essay: { 'term=december': { takers: 17, passed: 16 } } },
      expected: { value: exact(16, 17) },
    },
    { ...notReported, cell: { term: 'december' } },
  ],
})
