import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { quantile } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian, nobodySatEge, sixScores } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeLowerDecile = defineIndicator({
  id: 'ege-lower-decile',
  title: 'Балл ЕГЭ, ниже которого десятая часть результатов по предмету',
  short: 'Нижний дециль',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'score',
  precision: 1,
  better: 'higher',
  by: ['subject', 'level'],
  words:
    'результат, ниже которого лежит десятая часть результатов; при числе результатов меньше 30 сильно зависит от одного человека',
  formula: quantile(scores, exact(1, 10)),
  examples: [
    {
      name: 'шесть результатов',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: sixScores } },
      expected: { value: exact(45) },
    },
    nobodySatEge,
  ],
})
