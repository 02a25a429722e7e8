import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { acrossUnits, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'
import { notReported } from './sample-scores.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })

export const ogeDecileRatio = defineIndicator({
  id: 'oge-decile-ratio',
  title: 'Децильный коэффициент ОГЭ по предмету',
  short: 'Децильный коэффициент',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'times',
  level: 'district',
  precision: 2,
  better: 'lower',
  by: ['subject'],
  words:
    'среднее десятой части школ с наибольшими средними отметками ÷ среднее десятой части школ с наименьшими; только при десяти школах и более',
  formula: acrossUnits('decile-ratio', mean(marks)),
  examples: [
    {
      name: 'одна школа, сравнивать не с чем',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { state: 'not-applicable', why: 'too-few' },
    },
    { ...notReported, cell: inRussian },
  ],
})
