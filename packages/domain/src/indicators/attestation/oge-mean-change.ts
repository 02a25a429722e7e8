import { roadmap320 } from '../../acts/roadmap-320.ts'
import { ogeResults } from '../../forms/attestation/oge-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inRussian, twentyMarks } from './sample-marks.ts'

const marks = ogeResults.f.marks.where({ attempt: 'main' })

export const ogeMeanChange = defineIndicator({
  id: 'oge-mean-change',
  title: 'Изменение средней отметки ОГЭ по предмету за год',
  short: 'За год, отметка',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'mark',
  precision: 2,
  better: 'higher',
  signed: true,
  by: ['subject'],
  words:
    'средняя отметка − средняя отметка прошлого года; годы, когда экзамен не проводился или сдавался по иным правилам, не сравниваются',
  formula: difference(mean(marks), mean(marks.in('previous'))),
  examples: [
    {
      name: 'было 3,50, стало 3,70',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      previous: {
        'oge-results': { 'attempt=main;subject=rus': { takers: 2, belowMinimum: 0, marks: { 4: 1, 3: 1 } } },
      },
      expected: { value: exact(1, 5) },
    },
    {
      name: 'за прошлый год сведений нет',
      cell: inRussian,
      facts: { 'oge-results': { 'attempt=main;subject=rus': twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
