import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headAttestations } from '../../forms/heads/head-attestations.ts'
import { headPositions } from '../../forms/heads/head-positions.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const headAttested = defineIndicator({
  id: 'head-attested',
  title: 'Доля руководителей с действующей аттестацией',
  short: 'Аттестованы',
  source: roadmap320.item('9.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words: 'руководители, чья аттестация действует на 31 декабря ÷ все руководители в должности × 100',
  formula: share(headAttestations.f.attested, headPositions.f.heads),
  examples: [
    {
      name: '7 из 8',
      facts: { 'head-attestations': { '': { attested: 7 } }, 'head-positions': { '': { heads: 8 } } },
      expected: { value: exact(7, 8) },
    },
    {
      name: 'число руководителей не сдано',
      facts: { 'head-attestations': { '': { attested: 7 } } },
      expected: { state: 'missing' },
    },
  ],
})
