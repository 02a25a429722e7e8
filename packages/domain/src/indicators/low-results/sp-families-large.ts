import { roadmap320 } from '../../acts/roadmap-320.ts'
import { socialPassportFamilies } from '../../forms/low-results/social-passport-families.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const spFamiliesLarge = defineIndicator({
  id: 'sp-families-large',
  title: 'Доля многодетных семей',
  short: 'Многодетные семьи',
  source: roadmap320.item('5.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'многодетные семьи ÷ все семьи обучающихся × 100 на 31 января; семьи делятся только на семьи, семья учитывается там, где учится младший ребёнок',
  formula: share(socialPassportFamilies.f.large, socialPassportFamilies.f.families),
  examples: [
    {
      name: '14 из 60 семей',
      facts: { 'social-passport-families': { '': { families: 60, large: 14 } } },
      expected: { value: exact(14, 60) },
    },
    {
      name: 'семей нет',
      facts: { 'social-passport-families': { '': { families: 0, large: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
