import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headAttestationPlan } from '../../forms/heads/head-attestation-plan.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const headAttestPlan = defineIndicator({
  id: 'head-attest-plan',
  title: 'Выполнение графика аттестации руководителей',
  short: 'График аттестации',
  source: roadmap320.item('9.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words: 'прошли аттестацию ÷ стояли в графике года × 100; «больше не требуется» в график не входит',
  formula: share(headAttestationPlan.f.held, headAttestationPlan.f.scheduled),
  examples: [
    {
      name: '3 из 4',
      facts: { 'head-attestation-plan': { '': { scheduled: 4, held: 3 } } },
      expected: { value: exact(3, 4) },
    },
    {
      name: 'в этом году никого не аттестовали по графику',
      facts: { 'head-attestation-plan': { '': { scheduled: 0, held: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
