import { roadmap320 } from '../../acts/roadmap-320.ts'
import { essay } from '../../forms/attestation/essay.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const essayFailedOwn = defineIndicator({
  id: 'essay-failed-own',
  title: 'Доля работ, получивших «незачёт» за несамостоятельность',
  short: 'Незачёт за несамостоятельность',
  source: roadmap320.item('1.6'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['term'],
  words: '«незачёт» по требованию 2 ÷ все работы × 100; каждый срок отдельно',
  formula: share(essay.f.failedOwn, essay.f.takers),
  examples: [
    {
      name: '1 из 17',
      cell: { term: 'december' },
      facts: { essay: { 'term=december': { takers: 17, failedOwn: 1 } } },
      expected: { value: exact(1, 17) },
    },
    {
      name: 'сочинение никто не писал',
      cell: { term: 'april' },
      facts: { essay: {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
