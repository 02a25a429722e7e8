import { roadmap320 } from '../../acts/roadmap-320.ts'
import { essayCriteria } from '../../forms/attestation/essay-criteria.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const essayCriterionFailed = defineIndicator({
  id: 'essay-criterion-failed',
  title: 'Доля работ, получивших «незачёт» по критерию итогового сочинения (изложения)',
  short: 'Незачёт по критерию',
  source: roadmap320.item('1.6'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['term', 'criterion'],
  words:
    '«незачёт» по критерию ÷ работы, проверенные по критерию × 100; работы с «незачётом» по требованию по критериям не проверяются',
  formula: share(essayCriteria.f.failed, essayCriteria.f.checked),
  examples: [
    {
      name: '2 из 16',
      cell: { term: 'december', criterion: '4' },
      facts: { 'essay-criteria': { 'criterion=4;term=december': { checked: 16, failed: 2 } } },
      expected: { value: exact(2, 16) },
    },
    { ...notReported, cell: { term: 'december', criterion: '4' } },
  ],
})
