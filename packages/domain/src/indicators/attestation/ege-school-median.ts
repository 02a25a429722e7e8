import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { acrossUnits, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussianAtItsLevel, mainRussian, notReported, sixScores } from './sample-scores.ts'

const scores = egeResults.f.scores.where({ attempt: 'main', category: 'current' })

export const egeSchoolMedian = defineIndicator({
  id: 'ege-school-median',
  title: 'Медиана средних баллов школ ЕГЭ по предмету',
  short: 'Медиана школ',
  source: roadmap320.item('1.11'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'score',
  level: 'district',
  precision: 1,
  better: 'higher',
  by: ['subject', 'level'],
  words: 'средний по порядку из средних баллов школ; школы равны между собой независимо от числа участников',
  formula: acrossUnits('median', mean(scores)),
  examples: [
    {
      name: 'одна школа — её среднее',
      cell: inRussianAtItsLevel,
      facts: { 'ege-results': { [mainRussian]: sixScores } },
      expected: { value: exact(63) },
    },
    { ...notReported, cell: inRussianAtItsLevel },
  ],
})
