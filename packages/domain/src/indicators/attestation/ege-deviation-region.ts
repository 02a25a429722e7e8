import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { regionEgeResults } from '../../forms/attestation/region-ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, mean, total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian, sixScores } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeDeviationRegion = defineIndicator({
  id: 'ege-deviation-region',
  title: 'Отклонение среднего тестового балла ЕГЭ от среднего по региону',
  short: 'От региона, баллов',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'score',
  precision: 1,
  better: 'higher',
  signed: true,
  by: ['subject', 'level'],
  words:
    'средний балл школы или района − средний балл региона по его опубликованному отчёту; о случайности разницы число не говорит',
  formula: difference(mean(scores), total(regionEgeResults.f.meanScore)),
  examples: [
    {
      name: '63,0 против 58,4 в регионе',
      cell: inRussianAtItsLevel,
      facts: {
        'ege-results': { [mainRussian]: sixScores },
        'region-ege-results': { 'level=single;subject=rus': { meanScore: 584 } },
      },
      expected: { value: exact(23, 5) },
    },
    {
      name: 'регион не опубликовал',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: sixScores } },
      expected: { state: 'missing' },
    },
  ],
})
