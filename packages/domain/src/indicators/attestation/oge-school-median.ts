import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { acrossUnits, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'
import { notReported } from './sample-scores.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })

export const ogeSchoolMedian = defineIndicator({
  id: 'oge-school-median',
  title: 'Медиана средних отметок школ ОГЭ по предмету',
  short: 'Медиана школ',
  source: roadmap320.item('1.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'mark',
  level: 'district',
  precision: 2,
  better: 'higher',
  by: ['subject'],
  words: 'средний по порядку из средних отметок школ; школы равны между собой независимо от числа участников',
  formula: acrossUnits('median', mean(marks)),
  examples: [
    {
      name: 'одна школа — её среднее',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { value: exact(37, 10) },
    },
    { ...notReported, cell: inRussian },
  ],
})
