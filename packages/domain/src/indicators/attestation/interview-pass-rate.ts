import { roadmap320 } from '../../acts/roadmap-320.ts'
import { interview } from '../../forms/attestation/interview.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const interviewPassRate = defineIndicator({
  id: 'interview-pass-rate',
  title: 'Доля участников, получивших «зачёт» за итоговое собеседование',
  short: 'Зачёт',
  source: roadmap320.item('1.7'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['term'],
  words: 'получили «зачёт» ÷ участвовали × 100; каждый срок отдельно',
  formula: share(interview.f.passed, interview.f.takers),
  examples: [
    {
      name: '36 из 38',
      cell: { term: 'february' },
      facts: { interview: { 'term=february': { takers: 38, passed: 36 } } },
      expected: { value: exact(36, 38) },
    },
    { ...notReported, cell: { term: 'february' } },
  ],
})
