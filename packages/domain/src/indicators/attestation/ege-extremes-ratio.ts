import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { acrossUnits, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian, notReported, sixScores } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeExtremesRatio = defineIndicator({
  id: 'ege-extremes-ratio',
  title: 'Отношение наибольшего среднего балла школ к наименьшему (ЕГЭ, по предмету)',
  short: 'Разрыв между школами',
  source: roadmap320.item('1.11'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'times',
  level: 'district',
  precision: 2,
  better: 'lower',
  by: ['subject', 'level'],
  words: 'наибольший средний результат школы ÷ наименьший; вместо децильного коэффициента, когда школ меньше десяти',
  formula: acrossUnits('extremes-ratio', mean(scores)),
  examples: [
    {
      name: 'одна школа, сравнивать не с чем',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: sixScores } },
      expected: { state: 'not-applicable', why: 'too-few' },
    },
    { ...notReported, cell: inRussianAtItsLevel },
  ],
})
