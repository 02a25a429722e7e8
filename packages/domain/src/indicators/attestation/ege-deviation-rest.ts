import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { difference, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { restOfDistrict } from '../../kernel/reference.ts'
import { inRussianAtItsLevel, mainRussian, nobodySatEge, sixScores } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeDeviationRest = defineIndicator({
  id: 'ege-deviation-rest',
  title: 'Отклонение среднего тестового балла ЕГЭ школы от остальных школ района',
  short: 'От остальных школ, баллов',
  source: roadmap320.item('1.11'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'score',
  level: 'unit',
  precision: 1,
  better: 'higher',
  signed: true,
  by: ['subject', 'level'],
  words: 'средний балл школы − средний балл всех результатов остальных школ района; сама школа в сравнение не входит',
  formula: difference(mean(scores), mean(scores.units(restOfDistrict))),
  examples: [
    {
      name: 'остальные школы не отчитались',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: sixScores } },
      expected: { state: 'missing' },
    },
    nobodySatEge,
  ],
})
