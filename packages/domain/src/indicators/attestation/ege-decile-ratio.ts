import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { acrossUnits, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian, notReported, sixScores } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeDecileRatio = defineIndicator({
  id: 'ege-decile-ratio',
  title: 'Децильный коэффициент ЕГЭ по предмету',
  short: 'Децильный коэффициент',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'times',
  level: 'district',
  precision: 2,
  better: 'lower',
  by: ['subject', 'level'],
  words:
    'среднее десятой части школ с наибольшими средними баллами ÷ среднее десятой части школ с наименьшими; только при десяти школах и более',
  formula: acrossUnits('decile-ratio', mean(scores)),
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
