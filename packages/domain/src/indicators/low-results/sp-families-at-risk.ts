import { roadmap320 } from '../../acts/roadmap-320.ts'
import { socialPassportFamilies } from '../../forms/low-results/social-passport-families.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const spFamiliesAtRisk = defineIndicator({
  id: 'sp-families-at-risk',
  title: 'Доля семей в социально опасном положении',
  short: 'Семьи в СОП (семьи)',
  source: roadmap320.item('5.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'семьи в социально опасном положении ÷ все семьи обучающихся × 100 на 31 января; семьи делятся только на семьи, семья учитывается там, где учится младший ребёнок',
  formula: share(socialPassportFamilies.f.atRisk, socialPassportFamilies.f.families),
  examples: [
    {
      name: '2 из 60 семей',
      facts: { 'social-passport-families': { '': { families: 60, atRisk: 2 } } },
      expected: { value: exact(2, 60) },
    },
    {
      name: 'семей нет',
      facts: { 'social-passport-families': { '': { families: 0, atRisk: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
