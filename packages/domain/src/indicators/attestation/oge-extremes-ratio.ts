import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { acrossUnits, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'
import { notReported } from './sample-scores.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })

export const ogeExtremesRatio = defineIndicator({
  id: 'oge-extremes-ratio',
  title: 'Отношение наибольшего среднего отметки школ к наименьшему (ОГЭ, по предмету)',
  short: 'Разрыв между школами',
  source: roadmap320.item('1.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'times',
  level: 'district',
  precision: 2,
  better: 'lower',
  by: ['subject'],
  words: 'наибольший средний результат школы ÷ наименьший; вместо децильного коэффициента, когда школ меньше десяти',
  formula: acrossUnits('extremes-ratio', mean(marks)),
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
