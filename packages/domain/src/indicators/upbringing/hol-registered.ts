import { roadmap320 } from '../../acts/roadmap-320.ts'
import { holidayRest } from '../../forms/upbringing/holiday-rest.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const holRegistered = defineIndicator({
  id: 'hol-registered',
  title: 'Охват отдыхом детей, состоящих на профилактических учётах',
  short: 'Отдых детей на учёте',
  source: roadmap320.item('10.6'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['holidays'],
  words:
    'охваченные отдыхом дети на учёте ÷ все состоящие на учёте (ВШУ, ПДН, КДН, каждый один раз) × 100; отдельно по каникулам',
  formula: share(holidayRest.f.registeredCovered, holidayRest.f.registered),
  examples: [
    {
      name: 'один из двух',
      cell: { holidays: 'summer' },
      facts: { 'holiday-rest': { 'holidays=summer': { registered: 2, registeredCovered: 1 } } },
      expected: { value: exact(1, 2) },
    },
    {
      name: 'на учёте никого',
      cell: { holidays: 'summer' },
      facts: { 'holiday-rest': { 'holidays=summer': { registered: 0, registeredCovered: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
