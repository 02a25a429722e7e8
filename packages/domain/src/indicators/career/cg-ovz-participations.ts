import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerEventFigures } from '../../forms/career/career-event-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgOvzParticipations = defineIndicator({
  id: 'cg-ovz-participations',
  title: 'Участия обучающихся с ограниченными возможностями здоровья в профориентационных мероприятиях',
  short: 'Участия обучающихся с ОВЗ',
  source: roadmap320.item('7.5'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'сумма участников с ОВЗ и инвалидностью по журналу; побывавший на двух мероприятиях — два участия',
  formula: total(careerEventFigures.f.specialNeedsParticipations),
  examples: [
    {
      name: '35 за год',
      facts: { 'career-event-figures': { '': { specialNeedsParticipations: 35 } } },
      expected: { value: exact(35) },
    },
    {
      name: 'не проводились',
      facts: { 'career-event-figures': { '': { specialNeedsParticipations: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'журнал не ведётся', facts: {}, expected: { state: 'missing' } },
  ],
})
