import { roadmap320 } from '../../acts/roadmap-320.ts'
import { essay } from '../../forms/attestation/essay.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const essayFailedLength = defineIndicator({
  id: 'essay-failed-length',
  title: 'Доля работ, получивших «незачёт» за объём сочинения (изложения)',
  short: 'Незачёт за объём',
  source: roadmap320.item('1.6'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['term'],
  words: '«незачёт» по требованию 1 ÷ все работы × 100; каждый срок отдельно',
  formula: share(essay.f.failedLength, essay.f.takers),
  examples: [
    {
      name: '1 из 17',
      cell: { term: 'december' },
      facts: { essay: { 'term=december': { takers: 17, failedLength: 1 } } },
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
