import { roadmap320 } from '../../acts/roadmap-320.ts'
import { upbringingProgram } from '../../forms/upbringing/upbringing-program.ts'
import { exact } from '../../kernel/exact.ts'
import { unitShare } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upProgram = defineIndicator({
  id: 'up-program',
  title: 'Доля ОО с действующей рабочей программой воспитания',
  short: 'Программа воспитания',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'организации с действующей программой на 28 февраля ÷ организации, о которых есть ответ × 100; школа с филиалами — одна',
  formula: unitShare(upbringingProgram.f.inForce),
  examples: [
    {
      name: 'действует',
      facts: { 'upbringing-program': { '': { inForce: 1, published: 1, calendarPlan: 1 } } },
      expected: { value: exact(1) },
    },
    {
      name: 'не действует',
      facts: { 'upbringing-program': { '': { inForce: 0, published: 0, calendarPlan: 1 } } },
      expected: { value: exact(0) },
    },
    { name: 'ответа нет', facts: {}, expected: { state: 'missing' } },
  ],
})
