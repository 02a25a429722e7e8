import { roadmap320 } from '../../acts/roadmap-320.ts'
import { talentWork } from '../../forms/talents/talent-work.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const talentAwards = defineIndicator({
  id: 'talent-awards',
  title: 'Поощрённые способные и талантливые дети',
  short: 'Поощрены',
  source: roadmap320.item('6.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'persons',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'дети, получившие за год хотя бы одно поощрение, каждый один раз',
  formula: total(talentWork.f.rewarded),
  examples: [
    {
      name: '34 ребёнка',
      facts: { 'talent-work': { '': { parents: 900, parentsReached: 120, rewarded: 34 } } },
      expected: { value: exact(34) },
    },
    { name: 'сведений нет', facts: {}, expected: { state: 'missing' } },
  ],
})
