import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { egeMinimum } from '../../parameters/ege-minimum.ts'
import { inRussianAtItsLevel, mainRussian, nobodySatEge } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeLowResults = defineIndicator({
  id: 'ege-low-results',
  title: 'Доля низких результатов ЕГЭ по предмету',
  short: 'Низкие результаты',
  source: roadmap320.item('1.11'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  by: ['subject', 'level'],
  words:
    'результаты ниже минимального балла ÷ все результаты × 100; границы индексов низких, массовых и высоких результатов — настройка, общепринятых нет',
  formula: share(scores.below(parameter(egeMinimum)), scores),
  examples: [
    {
      name: '23 балла ниже минимума, 24 — уже нет',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: { takers: 3, belowMinimum: 1, scores: { 23: 1, 24: 1, 81: 1 } } } },
      expected: { value: exact(1, 3) },
    },
    nobodySatEge,
  ],
})
