import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerConditions } from '../../forms/career/career-conditions.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgAgreements = defineIndicator({
  id: 'cg-agreements',
  title:
    'Количество заключённых договоров, соглашений с предприятиями, общественными организациями по реализации комплекса мероприятий профориентационной направленности',
  short: 'Договоры и соглашения',
  source: roadmap320.item('7.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'higher',
  words: 'число договоров и соглашений, действующих на 31 августа; план называет одну школу, считается по каждой',
  formula: total(careerConditions.f.agreements),
  examples: [
    { name: '3 договора', facts: { 'career-conditions': { '': { agreements: 3 } } }, expected: { value: exact(3) } },
    { name: 'сведения не сданы', facts: {}, expected: { state: 'missing' } },
  ],
})
