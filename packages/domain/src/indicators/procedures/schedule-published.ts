import { roadmap320 } from '../../acts/roadmap-320.ts'
import { assessmentSchedule } from '../../forms/procedures/assessment-schedule.ts'
import { exact } from '../../kernel/exact.ts'
import { unitShare } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const schedulePublished = defineIndicator({
  id: 'schedule-published',
  title: 'Доля ОО, разместивших график оценочных процедур на сайте',
  short: 'График процедур на сайте',
  source: roadmap320.item('4.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'организации, график которых размещён на сайте к 30 сентября ÷ организации, о которых есть ответ × 100; школа с филиалами — одна',
  formula: unitShare(assessmentSchedule.f.published),
  examples: [
    {
      name: 'размещён',
      facts: { 'assessment-schedule': { '': { approved: 1, published: 1 } } },
      expected: { value: exact(1) },
    },
    {
      name: 'утверждён, но не размещён',
      facts: { 'assessment-schedule': { '': { approved: 1, published: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'ответа нет', facts: {}, expected: { state: 'missing' } },
  ],
})
