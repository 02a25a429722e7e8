import { roadmap320 } from '../../acts/roadmap-320.ts'
import { talentWork } from '../../forms/talents/talent-work.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const talentParents = defineIndicator({
  id: 'talent-parents',
  title: 'Доля родителей, охваченных мероприятиями по вопросам выявления, поддержки и развития способностей и талантов',
  short: 'Охват родителей',
  source: roadmap320.item('6.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'родители (законные представители), участвовавшие за год хотя бы в одном мероприятии, каждый один раз ÷ все родители обучающихся × 100',
  formula: share(talentWork.f.parentsReached, talentWork.f.parents),
  examples: [
    {
      name: '120 из 900',
      facts: { 'talent-work': { '': { parents: 900, parentsReached: 120, rewarded: 34 } } },
      expected: { value: exact(120, 900) },
    },
    { name: 'сведений нет', facts: {}, expected: { state: 'missing' } },
  ],
})
