import { roadmap320 } from '../../acts/roadmap-320.ts'
import { individualPrevention } from '../../forms/upbringing/individual-prevention.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upIprClosed = defineIndicator({
  id: 'up-ipr-closed',
  title: 'Доля детей, в отношении которых прекращена индивидуальная профилактическая работа, к предыдущему году',
  short: 'Прекращена ИПР',
  source: roadmap320.item('10.2'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'дети, с которыми работа велась на конец прошлого года и прекращена в отчётном ÷ все дети, с которыми она велась на конец прошлого года, × 100; начатая и прекращённая в одном году в долю не входит',
  formula: share(individualPrevention.f.closedCarried, individualPrevention.f.atEnd.in('previous')),
  examples: [
    {
      name: 'двое из четырёх, третий начат и прекращён в году',
      facts: { 'individual-prevention': { '': { atStart: 4, opened: 2, closed: 3, closedCarried: 2, atEnd: 3 } } },
      previous: { 'individual-prevention': { '': { atStart: 3, opened: 2, closed: 1, closedCarried: 1, atEnd: 4 } } },
      expected: { value: exact(2, 4) },
    },
    {
      name: 'год назад работы ни с кем не было',
      facts: { 'individual-prevention': { '': { atStart: 0, opened: 1, closed: 1, closedCarried: 0, atEnd: 0 } } },
      previous: { 'individual-prevention': { '': { atStart: 0, opened: 0, closed: 0, closedCarried: 0, atEnd: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
    {
      name: 'прошлый год не сдан',
      facts: { 'individual-prevention': { '': { atStart: 4, opened: 2, closed: 3, closedCarried: 2, atEnd: 3 } } },
      expected: { state: 'missing' },
    },
  ],
})
