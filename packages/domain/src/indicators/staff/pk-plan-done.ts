import { roadmap320 } from '../../acts/roadmap-320.ts'
import { trainingPlan } from '../../forms/staff/training-plan.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const pkPlanDone = defineIndicator({
  id: 'pk-plan-done',
  title: 'Выполнение плана обучения педагогических и руководящих работников',
  short: 'План ПК выполнен',
  source: roadmap320.item('3.5'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'запланированные на календарный год обучения, завершённые с документом ÷ все запланированные × 100; сверх плана — не в счёт',
  formula: share(trainingPlan.f.done, trainingPlan.f.planned),
  examples: [
    {
      name: '7 из 8, одно сверх плана не помогает',
      facts: {
        'training-plan': {
          'audience=teachers;programme=further-training': { planned: 6, done: 5, beyond: 1 },
          'audience=heads;programme=further-training': { planned: 2, done: 2, beyond: 0 },
        },
      },
      expected: { value: exact(7, 8) },
    },
    {
      name: 'ничего не планировалось',
      facts: {
        'training-plan': { 'audience=teachers;programme=further-training': { planned: 0, done: 0, beyond: 1 } },
      },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
