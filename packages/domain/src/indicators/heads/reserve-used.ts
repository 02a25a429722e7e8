import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headPositions } from '../../forms/heads/head-positions.ts'
import { managementReserve } from '../../forms/heads/management-reserve.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const reserveUsed = defineIndicator({
  id: 'reserve-used',
  title: 'Доля руководителей, назначенных из резерва',
  short: 'Назначены из резерва',
  source: roadmap320.item('9.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words: 'назначенные из резерва ÷ все руководители, назначенные за год × 100',
  formula: share(managementReserve.f.appointed, headPositions.f.appointed),
  examples: [
    {
      name: '1 из 2',
      facts: { 'management-reserve': { '': { appointed: 1 } }, 'head-positions': { '': { appointed: 2 } } },
      expected: { value: exact(1, 2) },
    },
    {
      name: 'за год никого не назначили',
      facts: { 'management-reserve': { '': { appointed: 0 } }, 'head-positions': { '': { appointed: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
