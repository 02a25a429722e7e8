import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerParticipation, juniorGrades } from '../../forms/career/career-participation.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgJuniors = defineIndicator({
  id: 'cg-juniors',
  title:
    'Доля обучающихся, принявших участие в региональном чемпионате профессионального мастерства «Молодые профессионалы» (направление «Юниоры»)',
  short: 'Юниоры',
  source: roadmap320.item('7.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'участники, каждый один раз ÷ обучающиеся 6–10 классов на 20 сентября × 100; «выборка» в плане не названа: возраст 12–16 лет взят по классам',
  formula: share(careerParticipation.f.juniors, contingent.f.pupils.where({ grade: juniorGrades })),
  examples: [
    {
      name: '5 из 16, 11 класс не входит',
      facts: {
        'career-participation': { '': { juniors: 5 } },
        contingent: { 'grade=10': { pupils: 16 }, 'grade=11': { pupils: 4 } },
      },
      expected: { value: exact(5, 16) },
    },
    {
      name: 'контингент не сдан',
      facts: { 'career-participation': { '': { juniors: 5 } } },
      expected: { state: 'missing' },
    },
  ],
})
