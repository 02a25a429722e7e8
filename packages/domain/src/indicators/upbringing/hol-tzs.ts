import { roadmap320 } from '../../acts/roadmap-320.ts'
import { holidayRest } from '../../forms/upbringing/holiday-rest.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const holTzs = defineIndicator({
  id: 'hol-tzs',
  title: 'Охват отдыхом детей, находящихся в трудной жизненной ситуации',
  short: 'Отдых детей в ТЖС',
  source: roadmap320.item('10.6'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['holidays'],
  words:
    'охваченные отдыхом дети в трудной жизненной ситуации ÷ все дети школы в трудной жизненной ситуации × 100; отдельно по каникулам',
  formula: share(holidayRest.f.hardshipCovered, holidayRest.f.hardship),
  examples: [
    {
      name: '8 из 10',
      cell: { holidays: 'summer' },
      facts: { 'holiday-rest': { 'holidays=summer': { hardship: 10, hardshipCovered: 8 } } },
      expected: { value: exact(8, 10) },
    },
    {
      name: 'детей в ТЖС нет',
      cell: { holidays: 'summer' },
      facts: { 'holiday-rest': { 'holidays=summer': { hardship: 0, hardshipCovered: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
