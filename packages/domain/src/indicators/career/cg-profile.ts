import { roadmap320 } from '../../acts/roadmap-320.ts'
import { advancedStudies, profileGrades } from '../../forms/career/advanced-studies.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { offering } from '../../kernel/reference.ts'

export const cgProfile = defineIndicator({
  id: 'cg-profile',
  title: 'Доля обучающихся, изучающих учебные предметы по профилю, от общего числа обучающихся 10–11 классов',
  short: 'Профильное обучение',
  source: roadmap320.item('7.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'изучающие предметы по профилю, каждый один раз ÷ обучающиеся 10–11 классов на 20 сентября × 100; план называет два знаменателя, это второй: «данная выборка»',
  formula: share(
    advancedStudies.f.profile.units(offering('secondary')),
    contingent.f.pupils.where({ grade: profileGrades }).units(offering('secondary')),
  ),
  examples: [
    {
      name: '15 из 20, 4 классы не входят',
      facts: {
        'advanced-studies': { '': { profile: 15 } },
        contingent: { 'grade=4': { pupils: 60 }, 'grade=10': { pupils: 12 }, 'grade=11': { pupils: 8 } },
      },
      expected: { value: exact(3, 4) },
    },
    {
      name: '10–11 классов нет',
      facts: { 'advanced-studies': { '': { profile: 0 } }, contingent: { 'grade=9': { pupils: 8 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
