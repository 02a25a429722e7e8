import { roadmap320 } from '../../acts/roadmap-320.ts'
import { essay } from '../../forms/attestation/essay.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const essayParticipation = defineIndicator({
  id: 'essay-participation',
  title: 'Доля выпускников 11 классов, писавших итоговое сочинение (изложение), от тех, кто должен был',
  short: 'Участие',
  source: roadmap320.item('1.6'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['term'],
  words: 'участвовали ÷ должны были участвовать × 100; каждый срок отдельно',
  formula: share(essay.f.takers, essay.f.subjectTo),
  examples: [
    {
      name: '16 из 17',
      cell: { term: 'december' },
      facts: { essay: { 'term=december': { subjectTo: 17, takers: 16 } } },
      expected: { value: exact(16, 17) },
    },
    {
      name: 'срок никому не понадобился',
      cell: { term: 'december' },
      facts: { essay: {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
