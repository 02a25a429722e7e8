import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeAchievements } from '../../forms/attestation/ege-achievements.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const egeHundredScorers = defineIndicator({
  id: 'ege-hundred-scorers',
  title: 'Число выпускников, имеющих хотя бы один результат ЕГЭ в 100 баллов',
  short: 'Стобалльников',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'higher',
  words: 'выпускник с двумя стобалльными результатами считается один раз',
  formula: total(egeAchievements.f.hundredScorers),
  examples: [
    { name: 'двое', facts: { 'ege-achievements': { '': { hundredScorers: 2 } } }, expected: { value: exact(2) } },
    notReported,
  ],
})
