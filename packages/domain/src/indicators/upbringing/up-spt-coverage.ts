import { roadmap320 } from '../../acts/roadmap-320.ts'
import { psychologicalTesting } from '../../forms/upbringing/psychological-testing.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upSptCoverage = defineIndicator({
  id: 'up-spt-coverage',
  title: 'Охват социально-психологическим тестированием',
  short: 'Охват СПТ',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'прошли тестирование ÷ обучающиеся с 13 лет, подлежавшие ему, × 100; отказавшиеся остаются в знаменателе',
  formula: share(psychologicalTesting.f.tested, psychologicalTesting.f.eligible),
  examples: [
    {
      name: '45 из 50, трое отказались',
      facts: { 'psychological-testing': { '': { eligible: 50, refused: 3, tested: 45 } } },
      expected: { value: exact(45, 50) },
    },
    {
      name: 'подлежащих нет',
      facts: { 'psychological-testing': { '': { eligible: 0, refused: 0, tested: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
