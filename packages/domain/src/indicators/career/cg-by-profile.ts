import { roadmap320 } from '../../acts/roadmap-320.ts'
import { graduateDestinations } from '../../forms/career/graduate-destinations.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgByProfile = defineIndicator({
  id: 'cg-by-profile',
  title:
    'Доля выпускников 9 и 11 классов, поступивших в профессиональные образовательные организации и организации высшего образования по профилю обучения',
  short: 'Поступили по профилю',
  source: roadmap320.item('7.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'выпускники 9 и 11 классов, поступившие по профилю обучения ÷ все выпускники 9 и 11 классов × 100; знаменатель план не называет, взяты все выпускники',
  formula: share(graduateDestinations.f.byProfile, graduateDestinations.f.graduates),
  examples: [
    {
      name: '9 из 24 девятых и 4 из 8 одиннадцатых',
      facts: {
        'graduate-destinations': {
          'grade=9': { graduates: 24, byProfile: 9 },
          'grade=11': { graduates: 8, byProfile: 4 },
        },
      },
      expected: { value: exact(13, 32) },
    },
    {
      name: 'выпуска не было',
      facts: { 'graduate-destinations': { 'grade=9': { graduates: 0, byProfile: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
