import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { egeMinimum } from '../../parameters/ege-minimum.ts'
import { egeHighScore } from '../../parameters/ege-high-score.ts'
import { inRussianAtItsLevel, mainRussian, nobodySatEge } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeMassResults = defineIndicator({
  id: 'ege-mass-results',
  title: 'Доля массовых результатов ЕГЭ по предмету',
  short: 'Массовые результаты',
  source: roadmap320.item('1.11'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  by: ['subject', 'level'],
  words:
    'результаты от минимального балла и ниже границы высокого балла ÷ все результаты × 100; с долями низких и высоких составляет 100 %',
  formula: share(scores.from(parameter(egeMinimum)).below(parameter(egeHighScore)), scores),
  examples: [
    {
      name: '24 балла входят, 81 — уже нет',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: { takers: 3, belowMinimum: 1, scores: { 23: 1, 24: 1, 81: 1 } } } },
      expected: { value: exact(1, 3) },
    },
    nobodySatEge,
  ],
})
