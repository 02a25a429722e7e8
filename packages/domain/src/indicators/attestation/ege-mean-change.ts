import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian, sixScores } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeMeanChange = defineIndicator({
  id: 'ege-mean-change',
  title: 'Изменение среднего тестового балла ЕГЭ по предмету за год',
  short: 'За год, баллов',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'score',
  precision: 1,
  better: 'higher',
  signed: true,
  by: ['subject', 'level'],
  words:
    'средний балл − средний балл прошлого года; годы, когда экзамен не проводился или сдавался по иным правилам, не сравниваются',
  formula: difference(mean(scores), mean(scores.in('previous'))),
  examples: [
    {
      name: 'было 58, стало 63',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: sixScores } },
      previous: { 'ege-results': { [mainRussian]: { takers: 2, belowMinimum: 0, scores: { 58: 2 } } } },
      expected: { value: exact(5) },
    },
    {
      name: 'за прошлый год сведений нет',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: sixScores } },
      expected: { state: 'missing' },
    },
  ],
})
