import { roadmap320 } from '../../acts/roadmap-320.ts'
import { procedureBreaches } from '../../forms/procedures/procedure-breaches.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const controlBreachesByKind = defineIndicator({
  id: 'control-breaches-by-kind',
  title: 'Количество нарушений регламента оценочных процедур по видам',
  short: 'Нарушения по видам',
  source: roadmap320.item('4.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'lower',
  by: ['breach'],
  words: 'нарушения регламента одного вида за учебный год',
  formula: total(procedureBreaches.f.breaches),
  examples: [
    {
      name: 'проверка работ',
      cell: { breach: 'checking' },
      facts: {
        'procedure-breaches': {
          'breach=rooms': { breaches: 2, remedied: 2 },
          'breach=checking': { breaches: 1, remedied: 0 },
        },
      },
      expected: { value: exact(1) },
    },
    { name: 'школа не отчиталась', cell: { breach: 'checking' }, facts: {}, expected: { state: 'missing' } },
  ],
})
