import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { egeAchievements } from '../../forms/attestation/ege-achievements.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const egeHighScorers = defineIndicator({
  id: 'ege-high-scorers',
  title: 'Доля выпускников, имеющих хотя бы один высокий результат ЕГЭ',
  short: 'Высокобалльники',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words:
    'выпускники хотя бы с одним результатом не ниже границы высокого балла ÷ выпускники 11 классов × 100; по людям, а не по результатам',
  formula: share(egeAchievements.f.highScorers, gia11Graduates.f.graduates),
  examples: [
    {
      name: 'пятеро из семнадцати',
      facts: { 'ege-achievements': { '': { highScorers: 5 } }, 'gia11-graduates': { '': { graduates: 17 } } },
      expected: { value: exact(5, 17) },
    },
    {
      name: 'число выпускников не указано',
      facts: { 'ege-achievements': { '': { highScorers: 5 } } },
      expected: { state: 'missing' },
    },
  ],
})
