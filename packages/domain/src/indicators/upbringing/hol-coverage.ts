import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { holidayRest } from '../../forms/upbringing/holiday-rest.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const holCoverage = defineIndicator({
  id: 'hol-coverage',
  title: 'Охват обучающихся организованными формами отдыха и оздоровления',
  short: 'Охват отдыхом',
  source: roadmap320.item('10.6'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['holidays'],
  words:
    'обучающиеся, охваченные отдыхом в эти каникулы ÷ обучающиеся 1–11 классов на 20 сентября × 100; школа не знает всех детей от 6,5 до 18 лет, поэтому основа — её контингент; каникулы не складываются',
  formula: share(holidayRest.f.covered, contingent.f.pupils),
  examples: [
    {
      name: 'летом 70 из 100',
      cell: { holidays: 'summer' },
      facts: {
        'holiday-rest': { 'holidays=summer': { covered: 70 } },
        contingent: { 'grade=7': { pupils: 40 }, 'grade=8': { pupils: 60 } },
      },
      expected: { value: exact(70, 100) },
    },
    {
      name: 'контингент не сдан',
      cell: { holidays: 'summer' },
      facts: { 'holiday-rest': { 'holidays=summer': { covered: 70 } } },
      expected: { state: 'missing' },
    },
  ],
})
