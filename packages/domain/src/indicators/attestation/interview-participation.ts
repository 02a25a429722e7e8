import { roadmap320 } from '../../acts/roadmap-320.ts'
import { interview } from '../../forms/attestation/interview.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const interviewParticipation = defineIndicator({
  id: 'interview-participation',
  title: 'Доля выпускников 9 классов, участвовавших в итоговом собеседовании, от тех, кто должен был',
  short: 'Участие',
  source: roadmap320.item('1.7'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['term'],
  words: 'участвовали ÷ должны были участвовать × 100; каждый срок отдельно',
  formula: share(interview.f.takers, interview.f.subjectTo),
  examples: [
    {
      name: '16 из 17',
      cell: { term: 'february' },
      facts: { interview: { 'term=february': { subjectTo: 17, takers: 16 } } },
      expected: { value: exact(16, 17) },
    },
    {
      name: 'срок никому не понадобился',
      cell: { term: 'february' },
      facts: { interview: {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
