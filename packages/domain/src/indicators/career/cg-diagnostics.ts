import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerGrades, careerParticipation } from '../../forms/career/career-participation.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgDiagnostics = defineIndicator({
  id: 'cg-diagnostics',
  title: 'Доля обучающихся 6–11 классов, прошедших профориентационное тестирование, диагностику',
  short: 'Диагностика',
  source: roadmap320.item('7.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'участники, каждый один раз ÷ обучающиеся 6–11 классов на 20 сентября × 100; знаменатель план не называет',
  formula: share(careerParticipation.f.diagnosed, contingent.f.pupils.where({ grade: careerGrades })),
  examples: [
    {
      name: '5 из 20, 5 класс не входит',
      facts: {
        'career-participation': { '': { diagnosed: 5 } },
        contingent: { 'grade=5': { pupils: 9 }, 'grade=11': { pupils: 20 } },
      },
      expected: { value: exact(5, 20) },
    },
    {
      name: 'контингент не сдан',
      facts: { 'career-participation': { '': { diagnosed: 5 } } },
      expected: { state: 'missing' },
    },
  ],
})
