import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerEventFigures } from '../../forms/career/career-event-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgJointParticipations = defineIndicator({
  id: 'cg-joint-participations',
  title:
    'Участия обучающихся в профориентационных мероприятиях совместно с учреждениями, предприятиями, общественными организациями',
  short: 'Участия в совместных',
  source: roadmap320.item('7.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'сумма участников-обучающихся по журналу; побывавший на двух мероприятиях — два участия',
  formula: total(careerEventFigures.f.jointParticipations),
  examples: [
    {
      name: '35 за год',
      facts: { 'career-event-figures': { '': { jointParticipations: 35 } } },
      expected: { value: exact(35) },
    },
    {
      name: 'не проводились',
      facts: { 'career-event-figures': { '': { jointParticipations: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'журнал не ведётся', facts: {}, expected: { state: 'missing' } },
  ],
})
