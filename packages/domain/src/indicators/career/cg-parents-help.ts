import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerConditions } from '../../forms/career/career-conditions.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgParentsHelp = defineIndicator({
  id: 'cg-parents-help',
  title:
    'Доля родителей, которым оказана адресная психолого-педагогическая помощь по вопросам профориентационного самоопределения детей и молодёжи',
  short: 'Помощь родителям',
  source: roadmap320.item('7.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'родители, получившие помощь ÷ родители обучающихся 6–11 классов × 100, каждый один раз; знаменатель план не называет',
  formula: share(careerConditions.f.parentsHelped, careerConditions.f.parents),
  examples: [
    {
      name: '18 из 60',
      facts: { 'career-conditions': { '': { parents: 60, parentsHelped: 18 } } },
      expected: { value: exact(3, 10) },
    },
    {
      name: 'сколько родителей, не сказано',
      facts: { 'career-conditions': { '': { parentsHelped: 18 } } },
      expected: { state: 'missing' },
    },
  ],
})
