import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { egeAchievements } from '../../forms/attestation/ege-achievements.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const egeThree220 = defineIndicator({
  id: 'ege-three-220',
  title: 'Доля выпускников, набравших 220 баллов и более по трём предметам',
  short: '220 баллов и более',
  source: roadmap320.item('1.11'),
  provenance: 'press',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'выпускники, набравшие 220 баллов и более по трём лучшим предметам ÷ выпускники 11 классов × 100',
  formula: share(egeAchievements.f.threeOver220, gia11Graduates.f.graduates),
  examples: [
    {
      name: 'пятеро из семнадцати',
      facts: { 'ege-achievements': { '': { threeOver220: 5 } }, 'gia11-graduates': { '': { graduates: 17 } } },
      expected: { value: exact(5, 17) },
    },
    {
      name: 'число выпускников не указано',
      facts: { 'ege-achievements': { '': { threeOver220: 5 } } },
      expected: { state: 'missing' },
    },
  ],
})
