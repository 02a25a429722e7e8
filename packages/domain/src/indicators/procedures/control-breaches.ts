import { roadmap320 } from '../../acts/roadmap-320.ts'
import { procedureBreaches } from '../../forms/procedures/procedure-breaches.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const controlBreaches = defineIndicator({
  id: 'control-breaches',
  title: 'Количество нарушений регламента оценочных процедур',
  short: 'Нарушения регламента',
  source: roadmap320.item('4.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'lower',
  words: 'нарушения регламента всех видов за учебный год',
  formula: total(procedureBreaches.f.breaches),
  examples: [
    {
      name: 'два вида',
      facts: {
        'procedure-breaches': {
          'breach=rooms': { breaches: 2, remedied: 2 },
          'breach=checking': { breaches: 1, remedied: 0 },
        },
      },
      expected: { value: exact(3) },
    },
    { name: 'нарушений нет', facts: { 'procedure-breaches': {} }, expected: { value: exact(0) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
