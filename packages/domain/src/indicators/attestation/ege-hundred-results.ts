import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian, notReported } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeHundredResults = defineIndicator({
  id: 'ege-hundred-results',
  title: 'Число результатов ЕГЭ в 100 баллов по предмету',
  short: 'Стобалльных результатов',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'higher',
  by: ['subject', 'level'],
  words: 'результаты в 100 баллов; два результата одного выпускника считаются дважды',
  formula: total(scores.from(100)),
  examples: [
    {
      name: 'два из трёх',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: { takers: 3, belowMinimum: 0, scores: { 99: 1, 100: 2 } } } },
      expected: { value: exact(2) },
    },
    { ...notReported, cell: inRussianAtItsLevel },
  ],
})
